import { zhHans } from './zh-hans'

/** What every language must say. 藏文, 蒙古文 or English is one more object of this type, translated by people. */
export type Words = typeof zhHans

/** The words of the screen: `words.refusals[code].title`, `words.time.ago(at, Date.now())`. */
export const words: Words = zhHans
