import type { StaffCase } from '@/contract/staff-case'
import type { HandleDraft } from '@/features/staff/draft-type'
import { staffWords } from '@/words/staff-words'
import type { CameraState } from './use-shooting'

const said = staffWords

/** What taking a photo means here and now. */
export const shootLabel = (camera: CameraState, { before }: StaffCase, { photos }: HandleDraft): string => {
  if (camera !== 'live') return said.phoneCamera
  if (photos.length > 0) return said.shootAgain
  return before.length > 0 ? said.shoot : said.shootPlain
}
