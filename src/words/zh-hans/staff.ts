import type { STAFF_ACTIONS } from '@/contract/staff-case'
import type { LimitClock } from '@/domain/clock/limit'
import { staffHandle } from './staff-handle'
import { staffSteps } from './staff-steps'
import { span } from './time'

type StaffAction = (typeof STAFF_ACTIONS)[number]

const actions: Record<StaffAction, { readonly label: string; readonly about: string }> = {
  decline: { label: '不予受理', about: '写明理由，居民会看到。' },
  file: { label: '立案', about: '选类别和立案条件，时限随之确定。' },
  dispatch: { label: '派遣', about: '交给责任单位。' },
  take: { label: '接单', about: '由您这边来处置。' },
  'self-handle': { label: '我来处置', about: '当场能解决的，网格员直接处置。' },
  return: { label: '回退', about: '写明理由，退回上一步，什么都不会丢。' },
  handle: { label: '反馈结果', about: '拍处置后的照片，如实写结果。' },
  close: { label: '结案', about: '核对结果，选出可以公开的照片。' },
}

const clocks: Record<LimitClock, string> = {
  'urgent-hours': '紧急工作时（夜里和节假日也算）',
  'working-hours': '工作时',
  'working-days': '工作日',
  'calendar-days': '天',
}

export const staff = {
  title: '工作台',
  case: '处理案件',
  actions,
  show: '看哪些案件',
  todo: '待我处理',
  todoCount: (count: number) => `待我处理 ${count}`,
  all: '全部未结',
  byDeadline: '按截止时间排，最急的在最前面',
  overdue: (count: number) => `${count} 件已超时`,
  urgent: '紧急',
  noDeadline: '现在不计时',
  none: '现在没有要处理的案件',
  noneHint: '有新的案件会按截止时间排在这里。',
  noneOpen: '没有未结的案件',
  noRole: '这里是工作人员的地方',
  noRoleHint: '您现在的身份不是工作人员。要看自己上报的事，请到“我的”。',
  toMe: '去“我的”',
  toQueue: '回到工作台',
  more: '其他操作',
  moreTitle: '还可以',
  notYours: '这一步不由您处理；您填的内容还在',
  nothingToDo: '这一步不由您处理，您可以看进展。',
  toDispute: '上报人不同意，重新处理',
  reports: (count: number) => (count > 1 ? `${count} 位居民的上报` : '居民的上报'),
  noWords: '没有写文字',
  privatePhotos: (count: number) => `有 ${count} 张没有公开，只有工作人员看得见。`,
  noPhotos: '没有照片，请按地点和文字找。',
  openMap: '在地图里打开，看怎么走',
  noPlace: '上报人没有填地点',
  filing: '立案情况',
  notFiled: '还没有立案',
  category: '类别',
  condition: '立案条件',
  timeLimit: '时限',
  limit: (amount: number, clock: LimitClock) => `${amount} ${clocks[clock]}`,
  sample: '样例',
  limitSample: '样例时限，以城市公布的为准',
  closingCondition: '结案标准',
  unit: '责任单位',
  unitSuggested: '按规则建议',
  unitBefore: '上次的单位',
  grid: '网格',
  evidence: '是不是同一处',
  metres: (metres: number) => `拍照地点离上报地点约 ${Math.round(metres)} 米`,
  metresUnknown: '没有附拍照地点',
  turned: (degrees: number) => `两次拍的方向差 ${Math.round(degrees)} 度`,
  between: (minutes: number) => `两张照片相隔 ${span(minutes)}`,
  older: '注意：处置后的照片比处置前的还早，请核对',
  done: (label: string) => `好了：${label}`,
  doneHandle: '已反馈结果',
  movedOn: (stage: string) => `别人先处理了一步，现在是“${stage}”。已刷新成最新的样子，您填的内容还在。`,
  notNow: (stage: string, label: string) => `案件现在是“${stage}”，不能再${label}；您填的内容还在`,
  confirm: '确定',
  cancel: '取消',
  ...staffSteps,
  ...staffHandle,
}
