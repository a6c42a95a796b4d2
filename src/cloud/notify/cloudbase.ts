import type { Notify } from './port'
import { fillTemplate, type MessageTemplates } from './templates'

/** What we need of `cloud.openapi.subscribeMessage` (wx-server-sdk); it throws an error with `errCode` when WeChat says no. */
export type SubscribeMessage = {
  send(ask: {
    readonly touser: string
    readonly templateId: string
    readonly page: string
    readonly data: Readonly<Record<string, { readonly value: string }>>
  }): Promise<unknown>
}

/** 43101: the person takes no such message (any more) · 40003: no such person here. Both stay as they are. */
const FOR_GOOD = [43_101, 40_003]

const isForGood = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'errCode' in error &&
  FOR_GOOD.some((code) => code === error.errCode)

/** Sends WeChat subscribe messages from a cloud function, where no key or token is needed. */
export const cloudbaseNotify = (
  subscribeMessage: SubscribeMessage,
  templates: MessageTemplates,
  utcOffsetMinutes: number,
): Notify => ({
  templateFor: (kind) => templates[kind]?.id ?? null,
  send: async (message) => {
    const template = templates[message.kind]
    if (!template) return 'refused'
    const filled = fillTemplate(template, message, utcOffsetMinutes)
    try {
      await subscribeMessage.send({ touser: message.openId, templateId: template.id, ...filled })
      return 'sent'
    } catch (error) {
      if (isForGood(error)) return 'refused'
      throw error
    }
  },
})
