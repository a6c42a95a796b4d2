import Taro from '@tarojs/taro'
import { failed } from './failure'

/** A one-time code of WeChat, good for five minutes. */
export const proof = async () => {
  try {
    const { code } = await Taro.login()
    return { kind: 'wechat', code } as const
  } catch {
    throw failed('OFFLINE')
  }
}
