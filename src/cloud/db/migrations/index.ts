import cases from './0001-cases.sql'
import reportSubmit from './0002-report-submit.sql'
import caseJoin from './0003-case-join.sql'

/** Every migration in order, as text that the bundlers put into the program. */
export const migrations: Readonly<Record<string, string>> = {
  '0001-cases': cases,
  '0002-report-submit': reportSubmit,
  '0003-case-join': caseJoin,
}
