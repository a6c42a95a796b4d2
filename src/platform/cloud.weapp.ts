import Taro from '@tarojs/taro'

let isReady = false

/** WeChat's cloud, started at the first call: an HTTP build never touches it. */
export const cloud = (): Taro.cloud => {
  if (!isReady) Taro.cloud.init()
  isReady = true
  return Taro.cloud
}
