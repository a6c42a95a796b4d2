import Taro from '@tarojs/taro'
import { api } from './api'
import { newId } from './id'
import type { Allowed } from './messages'

/** WeChat takes at most three templates a call. */
const templates = JIELIN_TEMPLATES.split(',').filter(Boolean).slice(0, 3)

/** Whether the city has templates to ask for. */
export const hasMessages = (): boolean => templates.length > 0

const accepted = async (): Promise<readonly string[]> => {
  const answers: Record<string, unknown> = {
    ...(await Taro.requestSubscribeMessage({ tmplIds: templates, entityIds: [] })),
  }
  return templates.filter((template) => answers[template] === 'accept')
}

/**
 * Asks for one message of each kind; call it straight from a tap, at the moment of value. What was allowed is written into
 * the cloud's ledger, because WeChat never tells how much is left.
 */
export const askForMessages = async (): Promise<Allowed> => {
  if (!hasMessages()) return { problem: 'MESSAGES_UNAVAILABLE' }
  const allowed = await accepted().catch(() => [])
  if (allowed.length === 0) return { problem: 'MESSAGES_DENIED' }
  await api.resident.notice.allow({ requestId: newId(), templates: [...allowed] })
  return { templates: allowed }
}
