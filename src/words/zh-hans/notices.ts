import type { NOTICE_KINDS } from '@/contract/notice'

type Kind = (typeof NOTICE_KINDS)[number]

const kinds: Record<Kind, { readonly title: string; readonly about: string }> = {
  received: { title: '已收到您的上报', about: '受理员会尽快查看。' },
  filed: { title: '已经立案', about: '正在安排责任单位。' },
  declined: { title: '没有受理', about: '点开看看理由，以及可以找谁。' },
  taken: { title: '责任单位已接单', about: '正在处置。' },
  closed: { title: '已结案，请您确认', about: '去看看问题是不是真的解决了。' },
  reopened: { title: '案件重开了', about: '会重新安排处置。' },
  lapsed: { title: '确认期已过', about: '记为“未确认”。如果问题还在，请重新上报。' },
}

export const notices = {
  title: '消息',
  kinds,
  unread: (count: number) => `${count} 条未读`,
  isUnread: '未读',
  readAll: '全部标为已读',
  none: '还没有消息',
  noneHint: '上报以后，每一步进展都会出现在这里。',
}
