import type { PackageFiles } from '../runtime/package/files'

/** One way to break a build. */
export interface Fault {
  name: string
  /** How the host tells of it. */
  says: RegExp
  breaks(files: PackageFiles): void
}

/** Some text of a file is another. */
export function edit(name: string, says: RegExp, file: string, from: string, to: string): Fault {
  return {
    name,
    says,
    breaks(files) {
      const text = files.get(file)?.toString() ?? ''
      if (!text.includes(from)) throw new Error(`The fault "${name}" does not apply to ${file}`)
      files.set(file, Buffer.from(text.replace(from, to)))
    },
  }
}

/** A file is gone. */
export function remove(name: string, says: RegExp, file: string): Fault {
  return {
    name,
    says,
    breaks(files) {
      if (!files.delete(file)) throw new Error(`The fault "${name}" does not apply: no ${file}`)
    },
  }
}

/** The home page runs this as it loads. */
export function usesInHome(name: string, says: RegExp, expression: string): Fault {
  const line = "    this.log = ['load']"
  return edit(name, says, 'pages/home/index.js', line, `${line};\n    ${expression}`)
}
