import type { QuickCategoryKey } from '@/city/profile'
import { distanceMetres } from '../place/distance'
import type { Place } from '../place/geometry'

/** A problem at a place: what the resident is about to report, or an open case. */
export type Problem = { readonly place: Place; readonly code: string; readonly quick: QuickCategoryKey }
export type NearCandidate = Problem & { readonly id: string; readonly reportedAt: Date }
export type Near<C extends NearCandidate> = {
  readonly candidate: C
  readonly distanceMetres: number
  /** 0 to 1, higher is likelier the same problem. */
  readonly score: number
}

const DAY_MS = 86_400_000
const HALF_AGE_DAYS = 7
const WEIGHTS = { distance: 0.6, kind: 0.3, age: 0.1 }

const scoreOf = (about: Problem, other: NearCandidate, metres: number, nearMetres: number, now: Date) => {
  const closeness = 1 - metres / nearMetres
  const kinship = about.code === other.code ? 1 : 0.5
  const days = Math.max(0, now.getTime() - other.reportedAt.getTime()) / DAY_MS
  const freshness = 2 ** (-days / HALF_AGE_DAYS)
  return WEIGHTS.distance * closeness + WEIGHTS.kind * kinship + WEIGHTS.age * freshness
}

/**
 * Open cases near by that may be the same problem, likeliest first (已有邻居上报). Those of another quick category or farther than
 * `nearMetres` (metres, above 0) are left out. Our own formula, chosen so that distance decides, kind corrects and age only parts
 * equals: score = 0.6 · (1 − metres / nearMetres) + 0.3 · (1 for the same code, else 0.5) + 0.1 · 2^(−days / 7).
 * Equal scores are ordered by id, so that the list never jumps.
 */
export const nearRank = <C extends NearCandidate>(
  about: Problem,
  candidates: readonly C[],
  nearMetres: number,
  now: Date,
): readonly Near<C>[] =>
  candidates
    .filter((candidate) => candidate.quick === about.quick)
    .map((candidate) => ({ candidate, distanceMetres: distanceMetres(about.place, candidate.place) }))
    .filter((near) => near.distanceMetres <= nearMetres)
    .map((near) => ({
      ...near,
      score: scoreOf(about, near.candidate, near.distanceMetres, nearMetres, now),
    }))
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))
