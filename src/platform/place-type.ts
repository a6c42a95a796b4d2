import type { Place } from '@/domain/place/geometry'
import type { PhoneProblem } from './problem'

/** A spot in WGS-84 with what the map calls it (may be empty). `cancelled`: the person closed the map; say nothing. */
export type Spot =
  | { readonly kind: 'spot'; readonly place: Place; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: PhoneProblem }
