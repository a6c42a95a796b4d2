import Taro from '@tarojs/taro'

let online = true

Taro.onNetworkStatusChange(({ isConnected }) => {
  online = isConnected
})
Taro.getNetworkType().then(
  ({ networkType }) => {
    online = networkType !== 'none'
  },
  // Unknown counts as there: what matters is whether an answer comes.
  () => undefined,
)

export const isOnline = (): boolean => online

export const onNetwork = (listen: (online: boolean) => void): (() => void) => {
  const hear = ({ isConnected }: { isConnected: boolean }) => listen(isConnected)
  Taro.onNetworkStatusChange(hear)
  return () => Taro.offNetworkStatusChange(hear)
}
