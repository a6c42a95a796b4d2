import type { WorkCalendar } from '@/domain/clock/limit'

/**
 * Working hours 8–12 and 14–18 (样例: a city sets its own). Public holidays and 调休 of 2026 from 国务院办公厅关于2026年部分节假日安排的通知
 * of 2025-11-04, read in three newspapers' copies of its text. Only weekdays off are listed; weekends are off anyway. Years that
 * are not listed count Monday to Friday until the city adds the notice for them, which comes out each November.
 */
export const calendar: WorkCalendar = {
  utcOffsetMinutes: 480,
  spans: [
    [8 * 60, 12 * 60],
    [14 * 60, 18 * 60],
  ],
  holidays: [
    // 元旦
    '2026-01-01',
    '2026-01-02',
    // 春节
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-02-23',
    // 清明节
    '2026-04-06',
    // 劳动节
    '2026-05-01',
    '2026-05-04',
    '2026-05-05',
    // 端午节
    '2026-06-19',
    // 中秋节
    '2026-09-25',
    // 国庆节
    '2026-10-01',
    '2026-10-02',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
  ],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
}
