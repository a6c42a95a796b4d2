import { words } from '@/words/words'
import type { DraftSpot } from './draft-type'

/** What the chosen spot is called. */
export const spotName = (spot: DraftSpot): string =>
  spot.kind === 'none' ? words.report.spot.none : spot.name
