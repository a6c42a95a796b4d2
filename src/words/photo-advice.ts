import type { Picked } from '@/platform/photo-type'
import type { Advice } from './advice'
import { words } from './words'

const adviceFor = (code: Picked['refused'][number]['code']): Advice =>
  code === 'PHOTO_NOT_KEPT' ? words.phone[code] : words.refusals[code]

/** Why some of a pick could not be taken, each reason once. */
export const adviceOn = ({ refused, isDenied }: Picked): readonly Advice[] => [
  ...(isDenied ? [words.phone.CAMERA_DENIED] : []),
  ...[...new Set(refused.map(({ code }) => code))].map(adviceFor),
]
