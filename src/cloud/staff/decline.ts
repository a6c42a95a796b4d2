import { staffOnly } from '../kernel/admit'
import { staff } from '../kernel/implement'
import { takeStep } from './step'

/** 不予受理, always with a reason and words that the reporter reads. What was public of it before is public no longer. */
export const decline = staff.case.decline
  .use(staffOnly)
  .handler(({ context, input: { reason, words, ...asked } }) =>
    takeStep(context, asked, () => ({
      action: { kind: 'decline', reason, words },
      words,
      sets: { is_public: false, words_public: false },
    })),
  )
