export type Theme = {
  readonly scheme: 'system' | 'light' | 'dark'
  /** 长辈版: larger words, larger targets, stronger contrast. */
  readonly elder: boolean
  /** The text size the person set on the phone, 1 being the maker's own. */
  readonly fontScale: number
}

/** Steps that tokens.css has a class for, in percent. */
const TEXT_STEPS = [100, 115, 130, 150, 175] as const

const nearestStep = (fontScale: number): number => {
  const percent = fontScale * 100
  return TEXT_STEPS.reduce<number>(
    (best, step) => (Math.abs(step - percent) < Math.abs(best - percent) ? step : best),
    TEXT_STEPS[0],
  )
}

/** The classes of the root View: they choose which set of tokens the whole screen reads. */
export const themeClass = ({ scheme, elder, fontScale }: Theme): string =>
  ['jl', `jl-${scheme}`, elder ? 'jl-elder' : '', `jl-text-${nearestStep(fontScale)}`]
    .filter(Boolean)
    .join(' ')
