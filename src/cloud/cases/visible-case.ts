import { type CaseRow, loadCase } from './load-case'
import { loadOwnership } from './ownership'
import type { Scope } from './scope'
import type { Viewer } from './viewer'

/** The case, if it is public or the viewer's own; a case that one may not see does not exist. */
export async function visibleCase(
  { db, city }: Scope,
  caseId: string,
  viewer: Viewer,
): Promise<CaseRow | undefined> {
  const row = await loadCase(db, city.id, caseId)
  if (!row || row.is_public || viewer.kind === 'staff') return row
  const own = viewer.personId && (await loadOwnership(db, city.id, caseId, viewer.personId))
  return own ? row : undefined
}
