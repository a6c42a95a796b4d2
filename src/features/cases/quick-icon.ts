import type { QuickCategoryKey } from '@/city/profile'
import type { IconName } from '@/ui/icon-name'

/** The sign of a resident's category. */
export const QUICK_ICONS: Readonly<Record<QuickCategoryKey, IconName>> = {
  'illegal-posting': 'poster',
  'street-trading': 'stall',
  litter: 'broom',
  parking: 'car',
  damage: 'crack',
  construction: 'crane',
  noise: 'sound',
  other: 'dots',
}
