/**
 * The four clocks of digital city management:
 * `urgent-hours` 紧急工作时 (nights, weekends and holidays count), `working-hours` 工作时, `working-days` 工作日,
 * `calendar-days` 自然日.
 */
export type LimitClock = 'urgent-hours' | 'working-hours' | 'working-days' | 'calendar-days'

/** How long something may take. Whole or fractional `amount` of the clock's unit. */
export type Limit = { readonly amount: number; readonly clock: LimitClock }

/** When a city works. Dates are `YYYY-MM-DD` in the city's own time. */
export type WorkCalendar = {
  readonly utcOffsetMinutes: number
  /** Spans of a workday, in minutes after local midnight, in order: 8–12 and 14–18 is [[480,720],[840,1080]]. */
  readonly spans: readonly (readonly [number, number])[]
  /** Public holidays that fall on weekdays. */
  readonly holidays: readonly string[]
  /** 调休: weekend days that are worked. */
  readonly workdays: readonly string[]
}
