import type { Function as AcornFunction, CatchClause, Class, Node, Pattern, VariableDeclaration } from 'acorn'
import { fullAncestor } from 'acorn-walk'

/** The names each scope of a script declares. */
export type Scopes = Map<Node, Set<string>>

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'Program'])
const BLOCKS = new Set([
  ...FUNCTIONS,
  'BlockStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'SwitchStatement',
  'CatchClause',
])

/** Reads every declaration of a parsed script. */
export function readScopes(program: Node): Scopes {
  const scopes: Scopes = new Map()
  const declare = (scope: Node | undefined, names: string[]) => {
    if (!scope) return
    const known = scopes.get(scope) ?? new Set()
    for (const name of names) known.add(name)
    scopes.set(scope, known)
  }
  fullAncestor(program, (node, _, ancestors) => {
    const outer = ancestors.slice(0, -1)
    const block = outer.findLast(({ type }) => BLOCKS.has(type))
    if (node.type === 'VariableDeclaration') {
      const { kind, declarations } = node as VariableDeclaration
      const scope = kind === 'var' ? outer.findLast(({ type }) => FUNCTIONS.has(type)) : block
      declare(
        scope,
        declarations.flatMap(({ id }) => namesIn(id)),
      )
    }
    if (FUNCTIONS.has(node.type) && node.type !== 'Program') {
      const { id, params } = node as AcornFunction
      declare(node, params.flatMap(namesIn))
      if (id) declare(node.type === 'FunctionDeclaration' ? block : node, [id.name])
    }
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') {
      const { id } = node as Class
      if (id) declare(node.type === 'ClassDeclaration' ? block : node, [id.name])
    }
    if (node.type === 'CatchClause') {
      const { param } = node as CatchClause
      if (param) declare(node, namesIn(param))
    }
  })
  return scopes
}

/** The names a pattern such as `{ a, b: [c] }` binds. */
function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'RestElement' ? property.argument : property.value),
      )
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []))
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'RestElement':
      return namesIn(pattern.argument)
    default:
      return []
  }
}
