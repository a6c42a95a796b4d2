import type { Route } from '@/platform/routes'
import { words } from '@/words/words'

/** Everything the app can do, with the words people look for it with. */
type PlainRoute = Exclude<
  Route,
  'case' | 'article' | 'reading-search' | 'staff-case' | 'staff-handle' | 'search'
>
export type AppFunction = {
  readonly title: string
  readonly route: PlainRoute
  readonly words: readonly string[]
}

const FUNCTIONS: readonly AppFunction[] = [
  {
    title: words.account.elder,
    route: 'settings',
    words: ['长辈版', '老人', '老年', '大字', '字体', '字号', '字太小', '看不清', '关怀'],
  },
  {
    title: words.home.report,
    route: 'quick-report',
    words: ['上报', '举报', '投诉', '拍照', '反映', '问题', '随手拍'],
  },
  {
    title: words.account.myReports,
    route: 'my-reports',
    words: ['进度', '回执', '我的', '记录', '结果', '上报'],
  },
  { title: words.notices.title, route: 'notices', words: ['消息', '通知', '提醒'] },
  { title: words.places.map, route: 'case-map', words: ['地图', '附近', '案件'] },
  { title: words.places.list, route: 'case-list', words: ['列表', '附近', '案件', '公开'] },
  {
    title: words.account.scheme,
    route: 'settings',
    words: ['深色', '夜间', '黑色', '暗', '浅色', '颜色', '设置'],
  },
  {
    title: words.account.privacy,
    route: 'privacy',
    words: ['隐私', '信息', '电话', '号码', '谁看过', '个人'],
  },
  { title: words.handbook.title, route: 'handbook', words: ['手册', '文明', '规定', '知识'] },
  {
    title: words.handbook.quiz,
    route: 'quiz',
    words: ['亲子', '孩子', '问答', '答题', '考考'],
  },
  { title: words.events.title, route: 'events', words: ['活动', '邻里节', '小手拉大手', '报名', '亲子'] },
]

/** The functions whose title or words fit what was typed; all of them for no text. */
export const findFunctions = (text: string): readonly AppFunction[] => {
  const typed = text.trim().toLowerCase()
  if (!typed) return FUNCTIONS
  return FUNCTIONS.filter(({ title, words }) =>
    [title, ...words].some((word) => word.includes(typed) || typed.includes(word)),
  )
}
