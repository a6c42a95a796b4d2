import type { Node } from 'acorn'
import { full } from 'acorn-walk'

/** Whether the code has asked `typeof name` on the way here, or catches what a missing name throws. */
export function isGuarded(name: string, ancestors: Node[]): boolean {
  return ancestors.some((node, index) => {
    const next = ancestors[index + 1]
    if (next && leftEarlier(name, node, next)) return true
    if (node.type === 'UnaryExpression') return 'operator' in node && node.operator === 'typeof'
    if ('test' in node && node.test !== next && isNode(node.test)) return asksFor(name, node.test)
    if (node.type === 'LogicalExpression' && 'left' in node && isNode(node.left) && node.left !== next)
      return asksFor(name, node.left)
    return (
      node.type === 'TryStatement' &&
      'handler' in node &&
      Boolean(node.handler) &&
      'block' in node &&
      node.block === next
    )
  })
}

/** `if (typeof name === 'undefined') throw …` (or return) before the statement that uses it. */
function leftEarlier(name: string, block: Node, statement: Node): boolean {
  const statements: unknown[] = 'body' in block && Array.isArray(block.body) ? block.body : []
  const earlier = statements.slice(0, Math.max(0, statements.indexOf(statement)))
  return earlier.some((before) => {
    if (!isNode(before) || before.type !== 'IfStatement' || !('test' in before) || !('consequent' in before))
      return false
    return isNode(before.test) && asksFor(name, before.test) && leaves(before.consequent)
  })
}

function leaves(statement: unknown): boolean {
  if (!isNode(statement)) return false
  if (statement.type === 'ThrowStatement' || statement.type === 'ReturnStatement') return true
  return 'body' in statement && Array.isArray(statement.body) && leaves(statement.body.at(-1))
}

function asksFor(name: string, condition: Node): boolean {
  let asks = false
  full(condition, (node) => {
    if (node.type !== 'UnaryExpression' || !('operator' in node) || node.operator !== 'typeof') return
    const argument = 'argument' in node ? node.argument : undefined
    asks ||= isNode(argument) && 'name' in argument && argument.name === name
  })
  return asks
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
