import { drain } from '../jobs/drain'
import { jobs } from '../kernel/implement'

/** The door of machines. */
export const jobsRouter = jobs.router({ job: { drain } })
