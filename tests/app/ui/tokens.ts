import { readFileSync } from 'node:fs'

const sheet = (name: string) => readFileSync(`src/ui/${name}.css`, 'utf8')

type Tokens = Readonly<Record<string, string>>

/** The declarations of one rule; `within` is where to look, since the follow-the-phone rules repeat names. */
const rule = (selector: string, within: string): Tokens => {
  const start = within.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`no rule for ${selector}`)
  const body = within.slice(within.indexOf('{', start) + 1, within.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
}

/** A sheet parted into what a person chose and what follows the phone. */
const parted = (name: string) => {
  const css = sheet(name)
  const media = css.indexOf('@media')
  return { chosen: css.slice(0, media), followed: css.slice(media) }
}
const darkSheet = parted('tokens-dark')
const elderSheet = parted('tokens-elder')

const light = rule('.jl', sheet('tokens'))
const dark = rule('.jl-dark', darkSheet.chosen)
const elder = rule('.jl-elder', elderSheet.chosen)
const elderDark = rule('.jl-elder.jl-dark', elderSheet.chosen)

/** What a Screen reads in each of the four looks. */
export const LOOKS: Readonly<Record<string, Tokens>> = {
  standard: light,
  dark: { ...light, ...dark },
  elder: { ...light, ...elder },
  'elder and dark': { ...light, ...dark, ...elder, ...elderDark },
}

/** What was chosen by hand, and the same when the phone is followed. */
export const DARK_TWICE = [
  [dark, rule('.jl-system', darkSheet.followed)],
  [elderDark, rule('.jl-elder.jl-system', elderSheet.followed)],
] as const
