import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACTIONS } from '@/domain/case/actions'
import { STAGES } from '@/domain/case/stage'

const page = readFileSync(join(__dirname, '../../../docs/case-stages.md'), 'utf8')

/** The table's rows under the heading `| 动作 | action | …`, without the Chinese name. */
const rowsOf = (markdown: string) => {
  const lines = markdown.split('\n')
  const head = lines.findIndex((line) => line.startsWith('| 动作 | action |'))
  const end = lines.findIndex((line, i) => i > head && !line.startsWith('|'))
  return lines.slice(head + 2, end).map((line) =>
    line
      .split('|')
      .slice(2, -1)
      .map((cell) => cell.trim()),
  )
}

describe('docs/case-stages.md', () => {
  it('has, row for row, the table that the code obeys', () => {
    expect(rowsOf(page)).toEqual(
      ACTIONS.map(({ action, from, to, event, by, needs }) => [
        action,
        from,
        to,
        event,
        by.join(', '),
        needs.join(', '),
      ]),
    )
  })

  it('draws exactly these moves and names every stage', () => {
    const drawn = [...page.matchAll(/^ {2}([a-z]+) --> ([a-z]+): ([a-z-]+)$/gm)].map(([, ...move]) => move)
    expect(drawn).toEqual(ACTIONS.map(({ action, from, to }) => [from, to, action]))
    for (const stage of STAGES) expect(page).toContain(`  ${stage}: ${stage} `)
  })
})
