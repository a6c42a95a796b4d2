import { back } from '@/platform/navigate'
import { words } from '@/words/words'

/** The way back of every screen that is not a tab; WeChat draws its own. */
export const wayBack = { label: words.general.back, onPress: () => void back() }
