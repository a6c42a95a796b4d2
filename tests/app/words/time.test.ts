import { words } from '@/words/words'

const { time } = words
const HOUR = 60
const DAY = 24 * HOUR

it('says how long somebody worked in 工作时, and how long a person waited', () => {
  expect(time.workingSpent(200)).toBe('已用 3 工作时 20 分')
  expect(time.workingSpent(240)).toBe('已用 4 工作时')
  expect(time.workingSpent(0)).toBe('已用 0 分')
  expect(time.wallSpent(2 * DAY + 3 * HOUR + 40)).toBe('从上报起共 2 天 3 小时')
  expect(time.span(DAY)).toBe('1 天')
  expect(time.span(89.9)).toBe('1 小时 29 分')
})

it('says what is left and what is over', () => {
  const now = Date.parse('2026-03-09T08:00:00Z')
  expect(time.deadline('2026-03-09T10:00:00Z', now)).toBe('还剩 2 小时')
  expect(time.deadline('2026-03-08T06:00:00Z', now)).toBe('已超时 1 天 2 小时')
  expect(time.deadline('2026-03-09T08:00:20Z', now)).toBe('还剩不到 1 分')
  expect(time.deadline('2026-03-09T07:59:40Z', now)).toBe('刚刚超时')
})

it('says when something was, the nearer the finer', () => {
  const at = (hours: number, minutes = 0) => new Date(2026, 2, 9, hours, minutes).toISOString()
  const now = new Date(2026, 2, 9, 20, 30).getTime()
  expect(time.ago(at(20, 30), now)).toBe('刚刚')
  expect(time.ago(at(20, 25), now)).toBe('5 分钟前')
  expect(time.ago(at(8, 15), now)).toBe('12 小时前')
  expect(time.ago(new Date(2026, 2, 8, 8, 15).toISOString(), now)).toBe('昨天 08:15')
  expect(time.ago(new Date(2026, 0, 5, 8, 15).toISOString(), now)).toBe('1月5日 08:15')
  expect(time.ago(new Date(2024, 0, 5).toISOString(), now)).toBe('2024年1月5日')
})

it('a clock of the phone that is a little behind the cloud’s does not speak of the future', () => {
  expect(time.ago('2026-03-09T08:00:30Z', Date.parse('2026-03-09T08:00:00Z'))).toBe('刚刚')
})
