/** An instant by the clock on a wall in 格尔木 (UTC+8): `at('2026-03-02 09:00')`. */
export const at = (local: string): Date => new Date(`${local.replace(' ', 'T')}:00+08:00`)
