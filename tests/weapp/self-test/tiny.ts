import path from 'node:path'
import { compilePackage } from '../runtime/package/compile-package'
import { type PackageFiles, readFiles } from '../runtime/package/files'

/** The hand-written mini-program the host is tested on. */
export const TINY = path.join(__dirname, '../fixtures/tiny')

/** Its files, for a test to change. */
export function tinyFiles(): PackageFiles {
  return readFiles(TINY)
}

/** It as a package, with some of its files written anew. */
export function tinyPackage(changes: Record<string, string> = {}) {
  const files = tinyFiles()
  for (const [name, text] of Object.entries(changes)) files.set(name, Buffer.from(text))
  return compilePackage(files)
}
