import type { Category, FilingCondition, QuickCategoryKey } from '@/city/profile'
import type { Limit, LimitClock } from '@/domain/clock/limit'

const limitOf =
  (clock: LimitClock) =>
  (amount: number): Limit => ({ amount, clock })

export const workingHours = limitOf('working-hours')
export const workingDays = limitOf('working-days')
export const urgentHours = limitOf('urgent-hours')

type ConditionLine = readonly [label: string, limit: Limit, closingCondition: string]

/**
 * One category with its filing conditions, keyed `<code>-1`, `<code>-2` … Every limit is a sample (样例): some were read in one
 * district's public list, none is 格尔木's own.
 */
export const category = (
  code: string,
  name: string,
  quick: QuickCategoryKey,
  unit: Category['unit'],
  ...lines: readonly ConditionLine[]
): Category => ({
  code,
  group: code.slice(0, 2),
  name,
  quick,
  unit,
  conditions: lines.map(
    ([label, limit, closingCondition], i): FilingCondition => ({
      key: `${code}-${i + 1}`,
      label,
      limit,
      closingCondition,
      isSample: true,
    }),
  ),
})
