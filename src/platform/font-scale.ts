/** Browsers scale text themselves, through `rem` and page zoom. */
export const systemFontScale = (): number => 1
