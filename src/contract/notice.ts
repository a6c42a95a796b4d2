import {
  array,
  boolean,
  type InferOutput,
  maxLength,
  nullable,
  object,
  picklist,
  pipe,
  string,
} from 'valibot'
import { cursor, id, instant } from './values'

export const NOTICE_KINDS = [
  'received',
  'filed',
  'declined',
  'taken',
  'closed',
  'reopened',
  'lapsed',
] as const

/** 消息: the in-app inbox is the truth; a WeChat message only points to it. */
const notice = object({
  id,
  kind: picklist(NOTICE_KINDS),
  caseId: id,
  number: string(),
  category: string(),
  at: instant,
  isRead: boolean(),
})
export type NoticeItem = InferOutput<typeof notice>

export const noticesAsk = object({ after: nullable(cursor) })
export const notices = object({ notices: array(notice), next: nullable(cursor) })
export const noticesRead = object({ ids: pipe(array(id), maxLength(100)) })

/** What the person allowed in WeChat's own dialog: one accepted template is one message. */
export const noticeAllow = object({
  requestId: id,
  templates: pipe(array(pipe(string(), maxLength(64))), maxLength(3)),
})
