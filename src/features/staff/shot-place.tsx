import { useState } from 'react'
import type { Place } from '@/domain/place/geometry'
import { canLocate, locate } from '@/platform/place'
import { CheckRow } from '@/ui/check-row'
import { Notice } from '@/ui/notice'
import { staffWords } from '@/words/staff-words'
import type { HandleDraft } from './draft-type'

type ShotPlaceProps = {
  readonly draft: HandleDraft
  readonly onChange: (place: Place | null) => void
}

const said = staffWords

/** Where the photo was taken, only if the person says so: read from the photo where it holds a place, else asked of the phone. */
export const ShotPlace = ({ draft: { photos, place }, onChange }: ShotPlaceProps) => {
  const [hasFailed, setFailed] = useState(false)
  const known = photos.find((photo) => photo.place !== null)?.place ?? null
  if (photos.length === 0 || (known === null && !canLocate())) return null

  const attach = async () => {
    if (known) return onChange(known)
    const spot = await locate()
    setFailed(spot.kind !== 'spot')
    if (spot.kind === 'spot') onChange(spot.place)
  }

  return (
    <>
      <CheckRow
        label={said.place}
        note={said.placeHint}
        checked={place !== null}
        onChange={(isAttached) => {
          if (isAttached) void attach()
          else onChange(null)
        }}
      />
      {hasFailed && <Notice tone="warn">{said.placeFailed}</Notice>}
    </>
  )
}
