import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One report by one of a thousand people, as the server would file it, with made-up ids. */
const SCRIPT = `\\set person random(1, 1000)
\\set spot random(1, 20000)
select * from report_submit('bench', md5('person' || :person)::uuid, gen_random_uuid(), gen_random_uuid(),
  gen_random_uuid(), gen_random_uuid()::text, gen_random_uuid()::text, 'illegal-posting', '0201', 36.4 + :spot / 1000000.0,
  94.89 + :spot / 1000000.0, :spot, '', null, 'kunlunlu-east', 'kunlunlu-team', '墙上有小广告', '{}', now(), current_date,
  1000000, now() + interval '4 hours', gen_random_uuid());
`

/** Calls `report_submit` itself on this server, whose schema is there already, with prepared statements. */
export async function sameSqlInPgbench({ url, bin }, { seconds, connections }) {
  const folder = mkdtempSync(join(tmpdir(), 'jielin-pgbench-'))
  try {
    const script = join(folder, 'submit.sql')
    writeFileSync(script, SCRIPT)
    const how = ['--no-vacuum', '--protocol=prepared', '--log', `--log-prefix=${join(folder, 'log')}`]
    const much = [`--client=${connections}`, '--jobs=1', `--time=${seconds}`]
    const said = execFileSync(join(bin, 'pgbench'), [...how, ...much, `--file=${script}`, url], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return figures(said, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The log has one line a transaction; its third number is how long it took, in microseconds. */
function figures(said, folder) {
  const logs = readdirSync(folder).filter((name) => name.startsWith('log'))
  const milliseconds = logs
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => Number(line.split(' ')[2]) / 1000)
    .sort((a, b) => a - b)
  const at = (part) => milliseconds[Math.floor(milliseconds.length * part)].toFixed(1)
  const perSecond = Number(/tps = ([\d.]+)/.exec(said)[1])
  return { count: milliseconds.length, perSecond, median: at(0.5), p99: at(0.99) }
}
