type Given = Readonly<Record<string, unknown>>
type Listen = { success?: (said: Given) => void; fail?: (said: Given) => void; complete?: () => void }

/** WeChat's files in memory: temporary ones and those under USER_DATA_PATH. */
export const fakeFiles = () => {
  const files = new Map<string, Uint8Array>()
  const answer = (options: Listen, said: Given | null) => {
    if (said) options.success?.(said)
    else options.fail?.({ errMsg: 'fail no such file' })
    options.complete?.()
  }
  const manager = {
    access: (options: Listen & { path: string }) => answer(options, files.has(options.path) ? {} : null),
    mkdir: (options: Listen) => answer(options, null),
    copyFile: (options: Listen & { srcPath: string; destPath: string }) => {
      const bytes = files.get(options.srcPath)
      if (bytes) files.set(options.destPath, bytes)
      answer(options, bytes ? {} : null)
    },
    unlink: (options: Listen & { filePath: string }) => {
      answer(options, files.delete(options.filePath) ? {} : null)
    },
    readdir: (options: Listen & { dirPath: string }) => {
      const inside = [...files.keys()].filter((path) => path.startsWith(`${options.dirPath}/`))
      answer(options, { files: inside.map((path) => path.slice(options.dirPath.length + 1)) })
    },
    readFile: (options: Listen & { filePath: string; length: number }) => {
      const bytes = files.get(options.filePath)
      answer(options, bytes ? { data: bytes.slice(0, options.length).buffer } : null)
    },
  }
  return { files, manager }
}

/** The build’s choice of transport, for modules loaded from now on. */
export const buildFor = (transport: 'http' | 'cloudbase') => {
  jest.resetModules()
  Object.assign(globalThis, { JIELIN_TRANSPORT: transport, JIELIN_API: 'https://city.example' })
}
