import { LineCounter, parseDocument } from 'yaml'

/**
 * Reads YAML and remembers where everything stands. `lineOf(path)` is the line of the value at that path or, where nothing stands
 * there, of the nearest thing around it. `firstLine` is where the text begins in its file.
 */
export function readYaml(text, firstLine = 1) {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const lineAt = (offset) => counter.linePos(offset).line + firstLine - 1
  const problems = document.errors.map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    message: `写法不对：${message.split('\n')[0]}`,
  }))
  const lineOf = (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (node?.range) return lineAt(node.range[0])
    }
    return firstLine
  }
  return { data: problems.length > 0 ? null : document.toJS(), problems, lineOf }
}
