import type {
  Answer,
  DeclineReason,
  EventKind,
  Outcome,
  ReturnReason,
  StaffRole,
  Stage,
  Verdict,
} from '@/domain/case/stage'
import type { PauseReason } from '@/domain/clock/replay'
import { span } from './time'

type Told = { readonly label: string; readonly about: string }

/** Where a case stands, for a resident: a word for the tag, and a sentence. */
const stages: Record<Stage, Told> = {
  reported: { label: '待受理', about: '已经收到，等受理员查看。' },
  filed: { label: '已立案', about: '已经立案，正在安排责任单位。' },
  dispatched: { label: '已派遣', about: '已经交给责任单位，等他们接单。' },
  handling: { label: '处置中', about: '责任单位正在处置。' },
  handled: { label: '已反馈', about: '责任单位已反馈结果，等受理员核对后结案。' },
  closed: { label: '已结案', about: '处置已结束，请您看看结果是否属实。' },
  declined: { label: '不予受理', about: '这件事没有立案，理由写在下面。' },
}

const outcomes: Record<Outcome, Told> = {
  solved: { label: '已解决', about: '责任单位说问题已经解决。' },
  'partly-solved': { label: '部分解决', about: '只解决了一部分，没做完的写在说明里。' },
  'cannot-solve-now': { label: '暂时无法解决', about: '现在还做不到，原因写在说明里。' },
  'not-ours': { label: '不属本单位', about: '这件事不归这个单位管，该找谁写在下面。' },
}

const answers: Record<Answer, Told> = {
  agree: { label: '同意', about: '现场和反馈的一样。' },
  dispute: { label: '不同意（重开）', about: '问题还在，案件会重新开始处理。' },
  'not-seen': { label: '还没去看', about: '以后再说，不算同意。' },
}

/** What the owner said, also for others to read. Silence is never agreement. */
const verdicts: Record<Verdict, string> = {
  waiting: '等您确认',
  agreed: '上报人同意',
  disputed: '上报人不同意',
  'not-seen': '上报人还没去看',
  unconfirmed: '未确认',
}

const events: Record<EventKind, string> = {
  reported: '上报',
  joined: '又有邻居看到了',
  filed: '立案',
  declined: '不予受理',
  dispatched: '派遣到责任单位',
  taken: '接单，开始处置',
  'self-handled': '网格员当场处置',
  returned: '回退',
  handled: '反馈处置结果',
  closed: '结案',
  agreed: '上报人同意',
  'not-seen': '上报人还没去看',
  reopened: '上报人不同意，重开',
  lapsed: '确认期满，未确认',
}

const roles: Record<StaffRole | 'resident' | 'system', string> = {
  resident: '居民',
  'intake-clerk': '受理员',
  dispatcher: '派遣员',
  handler: '处置人员',
  'grid-worker': '网格员',
  system: '系统',
}

const returnReasons: Record<ReturnReason, string> = {
  'wrong-unit': '不归这个单位管',
  'wrong-place': '地点不对',
  'not-found': '到现场没有找到',
  'needs-more': '情况不清楚，需要补充',
  'not-fixed': '没有处置到位',
  other: '其他',
}

const declineReasons: Record<DeclineReason, string> = {
  duplicate: '已有同样的案件',
  'not-public': '不属于公共区域',
  'not-found': '到现场没有找到',
  'other-authority': '由别的部门受理',
  unclear: '看不出是什么问题',
  other: '其他',
}

/** Why the clock stood. */
const pauseReasons: Record<PauseReason, string> = {
  ...declineReasons,
  ...returnReasons,
  checking: '反馈后等待核对',
  answer: '结案后等上报人确认',
}

const lookUp = (list: Readonly<Record<string, string>>, key: string | null) =>
  key === null ? '' : (list[key] ?? list.other ?? '')

/** The same, said to the owner. */
const yourAnswer: Record<Verdict, string> = {
  waiting: '等您确认',
  agreed: '您说：同意',
  disputed: '您说：不同意，已重新处理',
  'not-seen': '您说：还没去看',
  unconfirmed: '没有收到您的回答，记为“未确认”',
}

export const cases = {
  page: '案件',
  yourAnswer,
  stages,
  outcomes,
  answers,
  verdicts,
  events,
  roles,
  returnReasons,
  declineReasons,
  pauseReasons,
  /** The reason an event or a pause carries; an unknown one is 其他. */
  reason: (key: string | null) => lookUp(pauseReasons, key),
  number: (number: string) => `案件 ${number}`,
  owners: (count: number) => (count > 1 ? `${count} 位邻居都看到了` : '1 位邻居上报'),
  reopened: (count: number) => `重开过 ${count} 次`,
  before: '处置前',
  after: '处置后',
  afterWaiting: '处置后会在同一位置拍照',
  clock: '用时和时限',
  timeline: '办理过程',
  later: (minutes: number) => `过了 ${span(minutes)}`,
  photo: (which: '处置前' | '处置后' | '上报', index: number, count: number) =>
    `${which}照片，第 ${index} 张，共 ${count} 张`,
  noPhoto: '没有公开的照片',
  noPlace: '没有填地点',
  photoPending: '照片要等工作人员看过才公开，现在只有您自己看得见',
  sampleLimit: '时限是样例，以城市公布的为准',
  paused: (reason: string) => `计时暂停：${reason}`,
  answerAsk: '问题解决了吗？',
  answerUntil: (day: string) => `请在 ${day} 前回答；不回答会记为“未确认”，不算同意`,
  answering: '正在记下',
  disputeWords: '哪里没有解决（可以不写）',
  disputeSend: '不同意，请重新处理',
  declinedBecause: '没有受理的理由',
  shareTitle: (category: string, place: string) => `${category}，${place}：一起关注处理进展`,
  referral: '该去找谁',
  metoo: '我也看到了',
  metooDone: '已记上，有进展也会告诉您',
  isDemo: '演示数据',
}
