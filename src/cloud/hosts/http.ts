import { FolderBusy } from '../db/lock'
import { serve } from './serve'
import { readSettings, SettingsWrong } from './settings'

const say = (sentence: string) => process.stdout.write(`${sentence}\n`)

/** The program of the HTTP host: starts, says where it answers, ends cleanly on Ctrl-C or a stop signal. */
async function main() {
  const settings = readSettings(process.env)
  const serving = await serve(settings, demoProgress())
  if (serving.isEmbedded)
    say('Embedded database: a power loss can cost data. For production set DATABASE_URL (docs/operating.md).')
  if (settings.isDemo) say('Demo city: everything in it is invented (演示数据).')
  if (settings.logFile) say(`Log: ${settings.logFile}`)
  say(`街邻 answers at ${serving.address}`)

  let isStopping = false
  const stop = async () => {
    // A second Ctrl-C does not wait.
    if (isStopping) process.exit(1)
    isStopping = true
    await serving.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/** Says each fifth of the way how far the demo city is. */
function demoProgress() {
  let said = 0
  return (part: number) => {
    if (part < said + 0.2) return
    said = part
    say(`Loading the demo city: ${Math.round(part * 100)} %`)
  }
}

main().catch((error: unknown) => {
  const isExplained = error instanceof SettingsWrong || error instanceof FolderBusy
  process.stderr.write(
    `${isExplained ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  )
  process.exitCode = 1
})
