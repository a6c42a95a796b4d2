import { takePhotos } from '../cases/take-photos'
import { staffOnly } from '../kernel/admit'
import { staff } from '../kernel/implement'
import { evidenceOf } from './evidence'
import { takeStep } from './step'

/** 处置反馈: an honest outcome in words, with after-photos where something was solved and a referral where it is not ours. */
export const handle = staff.case.handle
  .use(staffOnly)
  .handler(({ context, input: { outcome, words, photoIds, referral, shot, ...asked } }) =>
    takeStep(context, asked, async (row, scope) => ({
      action: { kind: 'handle', outcome, words, referral, hasAfterPhoto: photoIds.length > 0 },
      words,
      sets: { evidence: await evidenceOf(scope, row, photoIds, shot) },
      also: ({ db }) =>
        takePhotos(db, {
          cityId: context.city.id,
          caseId: asked.caseId,
          takenBy: asked.requestId,
          personId: context.caller.personId,
          part: 'after',
          photoIds,
        }),
    })),
  )
