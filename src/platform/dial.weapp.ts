import Taro from '@tarojs/taro'

export const dial = async (number: string): Promise<boolean> => {
  try {
    await Taro.makePhoneCall({ phoneNumber: number })
    return true
  } catch (error) {
    return /cancel/i.test(String((error as { errMsg?: unknown } | null)?.errMsg))
  }
}
