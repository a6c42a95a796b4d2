import type { QuickCategoryKey } from '@/city/profile'
import type { Place } from '@/domain/place/geometry'
import type { KeptPhoto } from '@/platform/photo-type'

/** Where it is, as the person said it. A photo without a place is fine. */
export type DraftSpot =
  | { readonly kind: 'none' }
  /** A point on a map. `from` says who offered it; `photo` only after the person said yes. */
  | {
      readonly kind: 'place'
      readonly place: Place
      readonly name: string
      readonly from: 'map' | 'photo' | 'phone'
    }
  | { readonly kind: 'lane'; readonly laneId: string; readonly name: string }
  | {
      readonly kind: 'landmark'
      readonly landmarkId: string
      readonly name: string
      readonly place: Place
      readonly laneId: string | null
    }

/** What a person is about to report. `id` becomes the request id, so this draft can become one report only. */
export type Draft = {
  readonly id: string
  readonly photos: readonly KeptPhoto[]
  readonly quick: QuickCategoryKey | null
  readonly spot: DraftSpot
  readonly words: string
}
