/** The invented people of a demo city, by their role. */
export const DEMO_PERSONAS = ['grid-worker', 'intake-clerk', 'dispatcher', 'handler'] as const
