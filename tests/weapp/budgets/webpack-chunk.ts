import { type CallExpression, type Expression, type Node, type ObjectExpression, parse } from 'acorn'
import { full } from 'acorn-walk'

/** One module inside a chunk. */
interface ChunkModule {
  id: string
  bytes: number
  /** Ids of the modules it requires. */
  needs: string[]
}

/** What one script of a webpack build holds. */
export interface Chunk {
  modules: ChunkModule[]
  /** Modules the script itself starts, as a page's own script does. */
  starts: string[]
}

/** Reads the modules a script pushes to webpack's list; another script has none. */
export function readChunk(source: string): Chunk {
  const chunk: Chunk = { modules: [], starts: [] }
  full(parse(source, { ecmaVersion: 'latest' }), (node) => {
    const pushed = pushedBy(node)
    if (!pushed) return
    const [modules, start] = pushed
    for (const property of modules.properties) {
      if (property.type !== 'Property') continue
      const { value } = property
      chunk.modules.push({ id: keyOf(property.key), bytes: value.end - value.start, needs: neededBy(value) })
    }
    if (start) chunk.starts.push(...numbersCalledIn(start))
  })
  return chunk
}

/** `(… = … || []).push([[chunk ids], { modules }, start])`, or nothing. */
function pushedBy(node: Node): [ObjectExpression, Expression | undefined] | undefined {
  if (node.type !== 'CallExpression') return undefined
  const { callee, arguments: values } = node as CallExpression
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined
  const list = values[0]
  if (callee.property.name !== 'push' || list?.type !== 'ArrayExpression') return undefined
  const [ids, modules, start] = list.elements
  if (ids?.type !== 'ArrayExpression' || modules?.type !== 'ObjectExpression') return undefined
  return [modules, start && start.type !== 'SpreadElement' ? start : undefined]
}

function keyOf(key: Expression | { type: 'PrivateIdentifier' }): string {
  if (key.type === 'Literal') return String(key.value)
  return key.type === 'Identifier' ? key.name : ''
}

/** A module is `function (module, exports, require)`; what it needs it asks of its third parameter. */
function neededBy(module: Expression): string[] {
  const isFunction = module.type === 'FunctionExpression' || module.type === 'ArrowFunctionExpression'
  const parameter = isFunction ? module.params[2] : undefined
  return parameter?.type === 'Identifier' ? numbersCalledIn(module, parameter.name) : []
}

/** Numbers handed to `name(1)`, `name.t(1, 2)` or `name.bind(name, 1)`; to any function where no name is given. */
function numbersCalledIn(root: Node, name?: string): string[] {
  const numbers: string[] = []
  full(root, (node) => {
    if (node.type !== 'CallExpression') return
    const { callee, arguments: values } = node as CallExpression
    const called = callee.type === 'MemberExpression' ? callee.object : callee
    const mayRequire = name
      ? called.type === 'Identifier' && called.name === name
      : callee.type === 'Identifier'
    if (!mayRequire) return
    for (const value of values)
      if (value.type === 'Literal' && (typeof value.value === 'number' || typeof value.value === 'string'))
        numbers.push(String(value.value))
  })
  return numbers
}
