/** What any screen says. */
export const general = {
  city: '街邻',
  loading: '正在打开',
  retry: '重试',
  more: '再看一些',
  end: '到底了',
  close: '关闭',
  back: '返回',
  cancel: '取消',
  save: '保存',
  saving: '正在保存',
  share: '分享',
  copied: '网址已复制，可以发给别人',
  /** Finds a failure in the cloud's log. */
  reference: (requestId: string) => `编号 ${requestId}`,
  offline: '现在没有网络，看到的可能不是最新的',
  call: (number: string) => `拨打 ${number}`,
}
