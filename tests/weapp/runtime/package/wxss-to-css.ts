import postcss, { type Rule } from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { joinPath } from './paths'
import { unitsToCss } from './units'

interface WxssSource {
  file: string
  /** Class prefix of an isolated component; the view layer writes the same one on its elements. */
  scope?: string | undefined
  /** The text of an imported file. */
  read: (file: string) => string
}

/** Turns WXSS into CSS a browser knows: imports inlined, `rpx` as a share of the width, tags as `wx-*`. */
export function wxssToCss(text: string, source: WxssSource): string {
  const root = postcss.parse(text, { from: source.file })
  root.walkAtRules('import', (rule) => {
    const target = /^['"](.+?)['"]$/.exec(rule.params.trim())?.[1]
    if (!target) return
    const file = joinPath(source.file, target)
    rule.replaceWith(postcss.parse(wxssToCss(source.read(file), { ...source, file })))
  })
  root.walkRules((rule) => {
    if (!isKeyframe(rule)) rule.selector = rewriteSelector(rule.selector, source.scope)
  })
  root.walkDecls((declaration) => {
    declaration.value = unitsToCss(declaration.value)
  })
  return root.toString()
}

function isKeyframe(rule: Rule): boolean {
  return (
    rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(String(rule.parent.name))
  )
}

function rewriteSelector(selector: string, scope?: string): string {
  return selectorParser((tree) => {
    tree.walkTags((tag) => {
      tag.value = `wx-${tag.value}`
    })
    if (!scope) return
    tree.walkClasses((name) => {
      name.value = `${scope}--${name.value}`
    })
  }).processSync(selector)
}
