import { readdirSync, readFileSync } from 'node:fs'
import { migrations } from '@/cloud/db/migrations'

const folder = 'src/cloud/db/migrations'
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .sort()
const statements = (name: string) =>
  readFileSync(`${folder}/${name}`, 'utf8')
    .replace(/--[^\n]*/g, '')
    .toLowerCase()

it('numbers migrations without a gap and lists every one', () => {
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, at) => at + 1))
  expect(Object.keys(migrations)).toEqual(files.map((name) => name.replace('.sql', '')))
})

describe.each(files)('%s', (name) => {
  const sql = statements(name)

  it('only goes forward: drops, renames and retypes nothing that a running version reads', () => {
    expect(sql).not.toMatch(/\b(drop|rename|truncate)\b|\balter\s+column\s+\w+\s+(set\s+data\s+)?type\b/)
  })

  it('puts city_id first in every key and index', () => {
    const keys = [...sql.matchAll(/(?:primary key|unique|references \w+)\s*\(([^)]*)\)/g)].map(
      (found) => found[1],
    )
    const indexes = [...sql.matchAll(/create (?:unique )?index \w+ on \w+\s*\(([^)]*)\)/g)].map(
      (found) => found[1],
    )
    expect([...keys, ...indexes].filter((columns) => !columns?.trimStart().startsWith('city_id'))).toEqual([])
  })

  it('gives every table a primary key', () => {
    const tables = [...sql.matchAll(/create table \w+ \(([\s\S]*?)\n\);/g)].map((found) => found[1])
    expect(tables.filter((body) => !body?.includes('primary key'))).toEqual([])
  })

  it('uses nothing that a cluster spread by city cannot do', () => {
    expect(sql).not.toMatch(/\b(listen|notify|pg_advisory_lock|serial|bigserial)\b/)
  })
})
