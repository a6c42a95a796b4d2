import { object, parse } from 'valibot'
import { id } from '@/contract/values'
import { categoryName } from '../cases/case-card'
import type { Context } from '../kernel/context'
import { forgetAddress, giveBackAllowance, takeAllowance } from '../notices/allowance'
import { unseal } from '../notify/seal'

const payloadShape = object({ noticeId: id })

/**
 * Sends one notice to WeChat, if its reader still has a message allowed. The allowance is taken before sending and given back when
 * sending failed: a worker that is killed in between costs a message, never sends two.
 */
export async function sendMessage(context: Context, payload: unknown): Promise<void> {
  const { noticeId } = parse(payloadShape, payload)
  const notice = await noticeOf(context, noticeId)
  const template = notice && context.notify.templateFor(notice.kind)
  if (!notice || !template || notice.read_at) return
  const allowance = await takeAllowance(context, notice.person_id, template)
  const openId = allowance?.address && unseal(allowance.address, context.settings.secret)
  if (!allowance || !openId) return

  try {
    await context.notify.send({
      openId,
      kind: notice.kind,
      caseId: notice.case_id,
      number: notice.number,
      category: categoryName(context.city, notice),
      at: notice.at,
    })
  } catch (error) {
    await giveBackAllowance(context, allowance)
    throw error
  }
  await forgetAddress(context, allowance)
}

const noticeOf = ({ db, city }: Context, noticeId: string) =>
  db
    .selectFrom('notice')
    .innerJoin('cases', (join) =>
      join.onRef('cases.city_id', '=', 'notice.city_id').onRef('cases.id', '=', 'notice.case_id'),
    )
    .select(['notice.person_id', 'notice.case_id', 'notice.kind', 'notice.at', 'notice.read_at'])
    .select(['cases.number', 'cases.code', 'cases.quick'])
    .where('notice.city_id', '=', city.id)
    .where('notice.id', '=', noticeId)
    .executeTakeFirst()
