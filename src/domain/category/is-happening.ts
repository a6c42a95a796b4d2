/** 没有人受伤, 未着火, 发生过火灾: said to be absent, or over. (是不是着火了 asks, and is taken for true; no look-behind, which older iPhones lack.) */
const ABSENT = /(?:没有?|没有?人|无|无人|未|并未|没发生|没有发生|发生过|出过|(?:^|[^是])不是)$/u

/** 容易引起火灾, 小心触电, 怕有人摔伤: feared or warned of, not happening. A guess (可能漏气了) is taken for true. */
const FEARED =
  /(?:防止?|预防|避免|以免|免得|谨防|小心|当心|容易|极易|易|怕|担心|万一|如果|假如|要是|差点|险些|差一点|(?:可能|早晚|迟早|随时|就|将)会?(?:再)?(?:引起|引发|造成|导致|发生|出|有人))(?:再|会|被|把)*(?:引起|引发|造成|导致|发生|出现|出|有人|有|人)*$/u

/** 火灾隐患, 着火风险, 打架演习: talked about. */
const ABOUT = /^的?(?:隐患|风险|危险|演习|演练|宣传|报警器|逃生|应急)/u

/**
 * Does a word of danger at `at` in a folded text tell of something that happens now? Read from the same clause only. In doubt
 * yes: showing 119 once too often costs a tap, once too seldom much more.
 */
export const isHappening = (text: string, at: number, word: string): boolean => {
  const before = text.slice(text.lastIndexOf('|', at) + 1, at)
  const after = text.slice(at + word.length)
  return !ABSENT.test(before) && !FEARED.test(before) && !ABOUT.test(after)
}
