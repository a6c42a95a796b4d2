import { type CallExpression, type Identifier, type Node, type Program, parse } from 'acorn'
import { fullAncestor } from 'acorn-walk'
import { WECHAT_GLOBALS } from '../runtime/logic/wechat-globals'
import { isGuarded } from './global-guards'
import { readScopes, type Scopes } from './script-scopes'

/** Something in a script that some phone cannot run. */
export interface ScriptFinding {
  file: string
  line: number
  message: string
}

/**
 * Checks that a script parses as ES2020 and uses no global that WeChat lacks, unless it asks for it first.
 * `except` names globals that only code for another platform uses.
 */
export function scanScript(file: string, source: string, except: string[] = []): ScriptFinding[] {
  let program: Program
  try {
    program = parse(source, { ecmaVersion: 2020, locations: true, allowHashBang: false })
  } catch (error) {
    return [{ file, line: 0, message: `does not parse as ES2020: ${error}` }]
  }
  const scopes = readScopes(program)
  const findings: ScriptFinding[] = []
  fullAncestor(program, (node, _, ancestors) => {
    const message = node.type === 'Identifier' && complaintAbout(node as Identifier, ancestors, scopes)
    const line = node.loc?.start.line ?? 0
    const known = findings.some((finding) => finding.message === message && finding.line === line)
    if (message && !known && !except.includes((node as Identifier).name))
      findings.push({ file, line, message })
  })
  return findings
}

/** Scans several scripts, given by name; `except` likewise. */
export function scanScripts(
  scripts: Record<string, string>,
  except: Record<string, string[]> = {},
): ScriptFinding[] {
  return Object.entries(scripts).flatMap(([file, source]) => scanScript(file, source, except[file]))
}

function complaintAbout({ name }: Identifier, ancestors: Node[], scopes: Scopes): string | undefined {
  if (ancestors.some((scope) => scopes.get(scope)?.has(name))) return undefined
  if (isGuarded(name, ancestors)) return undefined
  const parent = ancestors.at(-2)
  if (name === 'eval' || (name === 'Function' && isCalledBy(parent, name))) return 'makes code from text'
  return WECHAT_GLOBALS.has(name) ? undefined : `uses ${name}, which WeChat lacks`
}

function isCalledBy(parent: Node | undefined, name: string): boolean {
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return false
  const { callee } = parent as CallExpression
  return callee.type === 'Identifier' && callee.name === name
}
