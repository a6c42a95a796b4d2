import type { Notify } from './port'

/** For hosts without a WeChat account: the inbox alone tells people. */
export const noNotify: Notify = {
  templateFor: () => null,
  send: async () => 'refused',
}
