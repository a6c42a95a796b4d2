import { number, object, optional } from 'valibot'
import { endpoint } from './endpoint'

/** The door of machines: a loop in the HTTP host, a timer trigger on CloudBase. */
export const jobsContract = {
  job: {
    drain: endpoint('Does what is due')
      .input(object({ most: optional(number()) }))
      .output(object({ done: number(), failed: number(), left: number() })),
  },
}
