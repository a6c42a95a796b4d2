import { type InferOutput, maxLength, minLength, object, picklist, pipe, record, string } from 'valibot'
import { NOTICE_KINDS } from '@/contract/notice'
import type { Message } from './port'

const template = object({
  /** The template's id in the mini-program's console. */
  id: pipe(string(), minLength(1), maxLength(64)),
  /** A page with its query; `{case}` becomes the case's id. */
  page: string(),
  /** The template's fields: plain text, in which `{number}`, `{category}` and `{at}` become the notice's own. */
  data: record(string(), string()),
})

/** Which template tells which kind of notice; a city fills in what its own templates look like. Kinds left out are not sent. */
export const messageTemplates = record(picklist(NOTICE_KINDS), template)
export type MessageTemplates = InferOutput<typeof messageTemplates>

const MINUTE_MS = 60_000

/** `2026-05-12 10:00` in the city's own time, the form that WeChat's `time` fields take. */
const localTime = (at: Date, utcOffsetMinutes: number) =>
  new Date(at.getTime() + utcOffsetMinutes * MINUTE_MS).toISOString().slice(0, 16).replace('T', ' ')

/** The page and fields of a template, filled in for this message. */
export function fillTemplate(
  { page, data }: InferOutput<typeof template>,
  message: Message,
  utcOffsetMinutes: number,
) {
  const fill = (text: string) =>
    text
      .replaceAll('{number}', message.number)
      .replaceAll('{category}', message.category)
      .replaceAll('{at}', localTime(message.at, utcOffsetMinutes))
  return {
    page: page.replaceAll('{case}', message.caseId),
    data: Object.fromEntries(Object.entries(data).map(([field, text]) => [field, { value: fill(text) }])),
  }
}
