import Taro from '@tarojs/taro'

let shown = true

Taro.onAppShow(() => {
  shown = true
})
Taro.onAppHide(() => {
  shown = false
})

export const isShown = (): boolean => shown

export const onShown = (listen: (shown: boolean) => void): (() => void) => {
  const come = () => listen(true)
  const go = () => listen(false)
  Taro.onAppShow(come)
  Taro.onAppHide(go)
  return () => {
    Taro.offAppShow(come)
    Taro.offAppHide(go)
  }
}
