import { cleanWords, countCharacters } from '@/contract/clean-words'
import { LIMITS } from '@/contract/limits'
import type { ReportSubmit } from '@/contract/report'
import type { Draft, DraftSpot } from './draft-type'

export const emptyDraft = (id: string): Draft => ({
  id,
  photos: [],
  quick: null,
  spot: { kind: 'none' },
  words: '',
})

/** Nothing in it that a person would miss. */
export const isBlank = ({ photos, quick, spot, words }: Draft): boolean =>
  photos.length === 0 && quick === null && spot.kind === 'none' && cleanWords(words) === ''

/** What must be done before it can be sent, in the order of the form. */
export type Missing = 'content' | 'category' | 'words-too-long'

export const whatIsMissing = ({ photos, quick, words }: Draft): readonly Missing[] => {
  const said = cleanWords(words)
  const missing: Missing[] = []
  if (photos.length === 0 && said === '') missing.push('content')
  if (quick === null) missing.push('category')
  if (countCharacters(said) > LIMITS.wordsMost) missing.push('words-too-long')
  return missing
}

const whereabouts = (spot: DraftSpot): Pick<ReportSubmit, 'place' | 'laneId' | 'placeName'> => {
  if (spot.kind === 'lane') return { place: null, laneId: spot.laneId, placeName: spot.name }
  if (spot.kind === 'landmark') return { place: spot.place, laneId: spot.laneId, placeName: spot.name }
  if (spot.kind === 'place') return { place: spot.place, laneId: null, placeName: spot.name }
  return { place: null, laneId: null, placeName: '' }
}

/** What `report.submit` is asked; `null` while something is missing. */
export const toSubmit = (draft: Draft): ReportSubmit | null => {
  if (draft.quick === null || whatIsMissing(draft).length > 0) return null
  return {
    requestId: draft.id,
    quick: draft.quick,
    ...whereabouts(draft.spot),
    words: cleanWords(draft.words),
    photoIds: draft.photos.map(({ id }) => id),
  }
}

/** What `case.near` is asked; `null` while the category is not chosen. */
export const toNear = ({ quick, spot }: Draft) => {
  if (quick === null) return null
  const { place, laneId } = whereabouts(spot)
  return { quick, place, laneId }
}
