import dayjs from 'dayjs'

const MINUTES_AN_HOUR = 60
const MINUTES_A_DAY = 24 * 60

const hoursAndMinutes = (minutes: number, hour: string) => {
  const whole = Math.max(0, Math.floor(minutes))
  const hours = Math.floor(whole / MINUTES_AN_HOUR)
  const rest = whole % MINUTES_AN_HOUR
  if (hours === 0) return `${rest} 分`
  return rest === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${rest} 分`
}

/** 2 天 3 小时: two units at most, because nobody needs the minutes of a week. */
export const span = (minutes: number) => {
  const whole = Math.max(0, Math.floor(minutes))
  if (whole < MINUTES_A_DAY) return hoursAndMinutes(whole, '小时')
  const hours = Math.floor((whole % MINUTES_A_DAY) / MINUTES_AN_HOUR)
  const days = `${Math.floor(whole / MINUTES_A_DAY)} 天`
  return hours === 0 ? days : `${days} ${hours} 小时`
}

const minutesBetween = (from: string | number, to: string | number) => dayjs(to).diff(from, 'minute')

/** 刚刚 · 5 分钟前 · 3 小时前 · 昨天 08:15 · 3月9日 08:15 · 2024年3月9日 */
const ago = (at: string, now: number): string => {
  const minutes = minutesBetween(at, now)
  const then = dayjs(at)
  if (minutes < 1) return '刚刚'
  if (minutes < MINUTES_AN_HOUR) return `${minutes} 分钟前`
  if (then.isSame(now, 'day')) return `${Math.floor(minutes / MINUTES_AN_HOUR)} 小时前`
  if (then.isSame(dayjs(now).subtract(1, 'day'), 'day')) return `昨天 ${then.format('HH:mm')}`
  return then.isSame(now, 'year') ? then.format('M月D日 HH:mm') : then.format('YYYY年M月D日')
}

/** 还剩 2 小时 · 已超时 1 天: by the wall clock, so that it agrees with the time shown beside it. */
const deadline = (dueAt: string, now: number): string => {
  const left = minutesBetween(now, dueAt)
  if (left > 0) return `还剩 ${span(left)}`
  if (left < 0) return `已超时 ${span(-left)}`
  return dayjs(dueAt).isBefore(now) ? '刚刚超时' : '还剩不到 1 分'
}

/** Times of the phone's own clock; instants come as ISO text, `now` in milliseconds. */
export const time = {
  ago,
  span,
  day: (at: string) => dayjs(at).format('M月D日'),
  dayAndTime: (at: string) => dayjs(at).format('M月D日 HH:mm'),
  full: (at: string) => dayjs(at).format('YYYY年M月D日 HH:mm'),
  /** 已用 3 工作时 20 分 */
  workingSpent: (minutes: number) => `已用 ${hoursAndMinutes(minutes, '工作时')}`,
  /** 从上报到现在 2 天 3 小时 */
  wallSpent: (minutes: number) => `从上报起共 ${span(minutes)}`,
  deadline,
  due: (dueAt: string) => `应在 ${dayjs(dueAt).format('M月D日 HH:mm')} 前完成`,
  pause: (from: string, to: string | null) =>
    `${dayjs(from).format('M月D日 HH:mm')} 至 ${to === null ? '现在' : dayjs(to).format('M月D日 HH:mm')}`,
}
