import type { DEMO_PERSONAS } from '@/contract/personas'

type Persona = (typeof DEMO_PERSONAS)[number]

const personas: Record<Persona, string> = {
  'grid-worker': '网格员（演示）',
  'intake-clerk': '受理员（演示）',
  dispatcher: '派遣员（演示）',
  handler: '处置人员（演示）',
}

export const account = {
  personas,
  staff: '工作台',
  title: '我的',
  myReports: '我的上报',
  noReports: '还没有上报过',
  noReportsHint: '看到问题，拍一张照片就行。',
  iReported: '我上报的',
  iJoined: '我也看到了',
  needsAnswer: '等您确认',
  settings: '设置',
  look: '显示',
  elder: '长辈版',
  elderHint: '字更大，按钮更大，颜色更清楚',
  scheme: '深浅色',
  schemes: { system: '跟随手机', light: '浅色', dark: '深色' },
  on: '已开启',
  off: '已关闭',
  privacy: '我的信息',
  kept: '我们留了您的什么',
  keptList: [
    '微信或这个浏览器的身份（只存还原不了的摘要，不存昵称和头像）。',
    '您上报的照片、地点和文字；照片里的拍摄信息会去掉。',
    '您愿意留下的回电号码；随时可以删除。',
    '处置单位看不到是谁上报的。',
  ],
  contact: '回电号码（可以不填）',
  contactHint: '只在需要问您情况时用；处置单位看不到。',
  contactWrong: '请填 11 位手机号，或留空',
  contactSaved: '已保存',
  contactCleared: '已删除号码',
  looks: '谁看过我的信息',
  noLooks: '还没有人看过您的身份信息。',
  lookedBy: (role: string, number: string) => `${role}因案件 ${number} 查看`,
  since: (day: string) => `从 ${day} 开始使用`,
  dataOfficer: '信息保护负责人',
  demoData: '演示数据：案件和人物都是编的',
  demo: '演示身份',
  demoHint: '这是演示城市，可以换成工作人员的身份看看。全部是演示数据。',
  asResident: '回到居民',
  nowAs: (role: string) => `现在的身份：${role}`,
}
