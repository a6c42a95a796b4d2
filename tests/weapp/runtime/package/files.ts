import fs from 'node:fs'
import path from 'node:path'

/** A build output held in memory, so that a test can break a copy without touching the disk. */
export type PackageFiles = Map<string, Buffer>

/** Reads every file under `directory`; names use forward slashes and start without one. */
export function readFiles(directory: string): PackageFiles {
  const files: PackageFiles = new Map()
  for (const entry of fs.readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const absolute = path.join(entry.parentPath, entry.name)
    files.set(path.relative(directory, absolute).split(path.sep).join('/'), fs.readFileSync(absolute))
  }
  return files
}

/** The text of one file; a file that is absent reads as nothing, and is reported by `findProblems`. */
export function textOf(files: PackageFiles, name: string): string {
  return files.get(name)?.toString('utf8') ?? ''
}
