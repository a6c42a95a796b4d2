/** WeChat draws the title and the way back itself. */
export const TopBar = (_: { readonly title: string; readonly back?: unknown }) => null
