import { randomInt } from 'node:crypto'

/** Digits and capitals that neither look nor, read out on the telephone, sound like another: no 0 O, 1 I L, 5 S, 8 B, D T, M N, U V. */
const SIGNS = '234679ACEFGHJKMPQRTWXY'

const group = (length: number) => Array.from({ length }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('')

const readableCode = (groups: readonly number[]) => groups.map(group).join('-')

/** 案件编号: two groups of four (`K7QM-3XTA`), one in 54,000 million. */
export const newCaseNumber = (): string => readableCode([4, 4])

/** 回执: three groups of three (`K7Q-M3X-TA4`), so that nobody takes it for a case number. */
export const newReceipt = (): string => readableCode([3, 3, 3])
