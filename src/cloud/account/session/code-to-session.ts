import { nullish, number, object, optional, safeParse, string } from 'valibot'
import type { Context } from '../../kernel/context'
import { refuse } from '../../kernel/refuse'

const answer = object({ openid: optional(string()), errcode: nullish(number()) })

/** Codes of WeChat that say the code itself is no good: unknown, used before, blocked. */
const BAD_CODE = new Set([40029, 40163, 40226])

export type WechatAccount = { readonly appId: string; readonly secret: string }

/**
 * Asks WeChat whose wx.login code this is and answers the OPENID (API code2Session). Refuses SESSION_REFUSED for a code that
 * is no good; throws when WeChat cannot be reached within five seconds, is busy or does not know the account. The session key
 * that WeChat sends along is not kept.
 */
export const codeToSession =
  ({ appId, secret }: WechatAccount): NonNullable<Context['wechat']> =>
  async (code) => {
    const query = new URLSearchParams({
      appid: appId,
      secret,
      js_code: code,
      grant_type: 'authorization_code',
    })
    const response = await fetch(`https://api.weixin.qq.com/sns/jscode2session?${query}`, {
      signal: AbortSignal.timeout(5000),
    })
    const { success, output } = safeParse(answer, await response.json())
    if (success && output.openid) return output.openid
    if (success && BAD_CODE.has(output.errcode ?? 0)) return refuse('SESSION_REFUSED')
    throw new Error('WeChat did not say whose code this is.')
  }
