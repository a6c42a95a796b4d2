export type Glyph = { readonly line: string; readonly fill?: string; readonly width?: number }
export const TAB_COLOURS: Readonly<Record<'normal' | 'selected', string>>
export const GLYPHS: Readonly<Record<string, Glyph>>
