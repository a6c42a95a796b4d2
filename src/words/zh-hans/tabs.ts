/** The first page of 活动, and the search for functions. */
export const events = {
  title: '活动',
  about: '邻里节 · 小手拉大手',
  none: '现在没有可以报名的活动',
  noneHint: '活动报名还没有在这里开通。社区活动请看所在社区的通知。',
}

export const search = {
  title: '找功能',
  label: '想做什么',
  example: '比如：字太小、进度、附近',
  none: '没有找到这个功能',
  noneHint: '换个说法试试，或看看“我的”。',
}
