import { readFileSync } from 'node:fs'

const css = readFileSync('src/ui/tokens.css', 'utf8')

type Tokens = Readonly<Record<string, string>>

/** The declarations of one rule; `within` is where in the file to look, since the follow-the-phone rules repeat names. */
const rule = (selector: string, within: string): Tokens => {
  const start = within.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`tokens.css has no rule for ${selector}`)
  const body = within.slice(within.indexOf('{', start) + 1, within.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
}

const mediaAt = css.indexOf('@media')
const [chosen, followed] = [css.slice(0, mediaAt), css.slice(mediaAt)]

const light = rule('.jl', chosen)
const dark = rule('.jl-dark', chosen)
const elder = rule('.jl-elder', chosen)
const elderDark = rule('.jl-elder.jl-dark', chosen)

/** What a Screen reads in each of the four looks. */
export const LOOKS: Readonly<Record<string, Tokens>> = {
  standard: light,
  dark: { ...light, ...dark },
  elder: { ...light, ...elder },
  'elder and dark': { ...light, ...dark, ...elder, ...elderDark },
}

/** What was chosen by hand, and the same when the phone is followed. */
export const DARK_TWICE = [
  [dark, rule('.jl-system', followed)],
  [elderDark, rule('.jl-elder.jl-system', followed)],
] as const
