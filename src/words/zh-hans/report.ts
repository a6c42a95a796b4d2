import type { Missing } from '@/features/report/draft'
import type { OutboxState } from '@/features/report/outbox-item'

/** Leads to the field of the same name. */
const missing: Record<Missing, string> = {
  content: '拍一张照片，或写一句话',
  category: '选一个类别',
  'words-too-long': '文字超过 500 字，请删短一些',
}

const states: Record<OutboxState, { readonly label: string; readonly about: string }> = {
  aside: { label: '草稿', about: '先放在这里，随时可以接着填。' },
  waiting: { label: '待发送', about: '有网络时会自动发送，不用守着。' },
  sending: { label: '发送中', about: '正在一张一张地发送照片。' },
  filed: { label: '已上报', about: '城市已经收到。' },
  refused: { label: '没有发成', about: '内容都还在，改一改就可以再发。' },
}

const DANGER = '如果有人受伤或有危险，请先打电话。'

const STEPS = ['拍照片', '选地点', '选类别']

export const report = {
  title: '随手拍',
  photosTitle: '先拍一张照片',
  steps: STEPS,
  stepOf: (step: number) => `第 ${step + 1} 步，共 ${STEPS.length} 步：${STEPS[step]}`,
  next: '下一步',
  nextFrom: (spot: string) => (spot === 'none' ? '不填地点，下一步' : '下一步'),
  previous: '上一步',
  submit: '上报',
  missingTitle: '还差一点就能上报',
  missing,
  photos: {
    none: '不拍照，只写文字',
    take: '拍照',
    pick: '从相册选',
    hint: '最多 4 张；先拍远景，再拍近处。请不要拍清别人的脸和车牌。',
    room: (left: number) => `还可以加 ${left} 张`,
    full: '已经有 4 张了',
    name: (index: number, count: number) => `第 ${index} 张照片，共 ${count} 张`,
    forward: '往前移',
    backward: '往后移',
    remove: '删除这张',
    retake: '重拍这张',
    lost: '这张照片在手机上找不到了，请重拍',
    preparing: '正在处理照片',
  },
  spot: {
    title: '在哪里',
    chosen: '已选这个地点',
    isChosen: '已选',
    clear: '不要这个地点',
    tapMap: '点一下地图上的位置就选好了。',
    closeMap: '收起地图',
    onMap: '在地图上选',
    here: '用我现在的位置',
    byName: '按街巷或地标选',
    search: '输入街巷、小区、地标的名字',
    none: '不填地点',
    noneHint: '没有地点也可以上报，只是可能要多花时间找。',
    fromPhoto: '照片里记着拍摄地点，要用它吗？',
    useFromPhoto: '用照片的地点',
    notFromPhoto: '不用',
    marked: '地图上选的地点',
    lane: '街巷',
    landmark: '地标',
    notFound: '没有找到这个名字。可以换个说法，或不填地点。',
  },
  category: {
    title: '是什么问题',
    searchLabel: '用自己的话找类别（可以不填）',
    search: '说说是什么，比如：牛皮癣、垃圾、乱停车',
    notFound: '没有找到，请从下面选一个最接近的。',
    all: '全部类别',
  },
  words: {
    label: '补充一句（可以不写）',
    example: '比如：单元门旁边，贴了好几张',
    left: (count: number) => (count >= 0 ? `还可以写 ${count} 字` : `超出 ${-count} 字`),
  },
  near: {
    title: '已有邻居上报',
    hint: '如果是同一件事，点“我也看到了”，有进展也会告诉您。',
    metres: (metres: number) =>
      metres < 1000 ? `约 ${Math.round(metres / 10) * 10} 米` : `约 ${(metres / 1000).toFixed(1)} 公里`,
    join: '我也看到了',
    anyway: '不是同一件，继续上报',
  },
  emergency: {
    title: DANGER,
    call: (number: string) => `拨打 ${number}`,
    goOn: '没有危险，继续上报',
  },
  outbox: {
    title: '待发送和刚上报的',
    states,
    photosSent: (sent: number, count: number) => `照片已发 ${sent} 张，共 ${count} 张`,
    sendNow: '现在发送',
    sendAgain: '再发一次',
    takeBack: '拿回来修改',
    goOn: '接着填',
    discard: '删除',
    discardAsk: '删掉以后找不回来，确定吗？',
    discardYes: '删除',
    discardNo: '留着',
    nextTry: (when: string) => `${when}后自动再试`,
    notWho: '切换回上报时的身份后自动发送',
  },
  draft: {
    kept: '内容已保存在手机里',
    discard: '清空重填',
    discardAsk: '照片和文字都会删掉，确定吗？',
  },
  receipt: {
    title: '已上报',
    number: (receipt: string) => `回执号 ${receipt}`,
    hint: '打电话问进展时报这个号。',
    see: '看这个案件',
    another: '再拍一个',
    messages: '有进展时微信提醒我',
    messagesDone: '好，有进展会在微信里提醒您一次',
  },
  sensitive: '照片和地点只用来处理这个问题；公开前工作人员会先看。',
}
