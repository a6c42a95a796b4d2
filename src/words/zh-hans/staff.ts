import type { DEMO_PERSONAS } from '@/contract/session'
import type { STAFF_ACTIONS } from '@/contract/staff-case'

type StaffAction = (typeof STAFF_ACTIONS)[number]
type Persona = (typeof DEMO_PERSONAS)[number]

const actions: Record<StaffAction, { readonly label: string; readonly about: string }> = {
  decline: { label: '不予受理', about: '写明理由，居民会看到。' },
  file: { label: '立案', about: '选类别和立案条件，时限随之确定。' },
  dispatch: { label: '派遣', about: '交给责任单位。' },
  take: { label: '接单', about: '开始处置，时限开始计算。' },
  'self-handle': { label: '我来处置', about: '网格员当场能解决的，直接处置。' },
  return: { label: '回退', about: '写明理由，退回上一步。' },
  handle: { label: '反馈结果', about: '拍处置后的照片，如实写结果。' },
  close: { label: '结案', about: '核对结果，选出可以公开的照片。' },
}

const personas: Record<Persona, string> = {
  'grid-worker': '网格员（演示）',
  'intake-clerk': '受理员（演示）',
  dispatcher: '派遣员（演示）',
  handler: '处置人员（演示）',
}

export const staff = {
  title: '工作台',
  actions,
  personas,
  todo: '待我处理',
  all: '全部未结',
  overdue: (count: number) => `${count} 件已超时`,
  urgent: '紧急',
  none: '现在没有要处理的案件',
  noneHint: '有新的案件会按截止时间排在这里。',
  category: '类别',
  condition: '立案条件',
  limitSample: '样例时限',
  closingCondition: '结案标准',
  unit: '责任单位',
  unitSuggested: '按规则建议',
  reason: '理由',
  reasonHint: '居民会看到这段话，请写清楚、写客气。',
  outcome: '处置结果',
  outcomeHint: '如实选择；没做完就选“部分解决”。',
  outcomeWords: '处置说明',
  referral: '该找哪个单位、怎么联系',
  afterPhoto: '处置后照片',
  ghostHint: '对着半透明的处置前照片，站在同一位置拍。',
  publishPhotos: '可以公开的照片',
  publishPhotosHint: '有人脸、车牌、门牌、证件的不要选。',
  publishWords: '公开居民写的话',
  publishWordsHint: '里面有姓名、电话的不要公开。',
  disputes: '上报人不同意的说法',
  reveal: '查看上报人电话',
  revealReason: '为什么要联系上报人',
  revealHint: '这次查看会记下来，上报人能看到您的身份和理由。',
  noContact: '上报人没有留电话',
  confirm: '确定',
  cancel: '取消',
  done: (label: string) => `已${label}`,
}
