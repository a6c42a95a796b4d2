import type { Context } from '../kernel/context'

/** What work on a case needs of a request: the same for an endpoint, inside a transaction, and for a job. */
export type Scope = Pick<Context, 'city' | 'db' | 'storage' | 'notify' | 'now'>

/** Runs `work` in one transaction: all of it is kept or, when it throws or refuses, nothing. */
export const inTransaction = <S extends Scope, T>(scope: S, work: (scope: S) => Promise<T>): Promise<T> =>
  scope.db.transaction().execute((db) => work({ ...scope, db }))
