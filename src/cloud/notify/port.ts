import type { NoticeItem } from '@/contract/notice'

export type NoticeKind = NoticeItem['kind']

/** What a WeChat message says: a pointer to the inbox, never the report itself. */
export type Message = {
  readonly openId: string
  readonly kind: NoticeKind
  readonly caseId: string
  readonly number: string
  readonly category: string
  readonly at: Date
}

/** Brings a notice to the person's WeChat, once for each message they allowed. The in-app inbox does not depend on it. */
export type Notify = {
  /** The WeChat template that this kind of notice uses; `null` where there is none, and then nothing is sent. */
  templateFor(kind: NoticeKind): string | null
  /**
   * Sends one message. `refused`: WeChat will never take it (allowance withdrawn, person gone), so trying again is pointless.
   * Throws when trying again may help.
   */
  send(message: Message): Promise<'sent' | 'refused'>
}
