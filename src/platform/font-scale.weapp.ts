import Taro from '@tarojs/taro'

/** How large the person set text in WeChat: 1 is the standard size. */
export const systemFontScale = (): number => {
  const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number }
  return fontSizeScaleFactor && fontSizeScaleFactor > 0 ? fontSizeScaleFactor : 1
}
