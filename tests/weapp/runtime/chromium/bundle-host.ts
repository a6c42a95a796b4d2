import path from 'node:path'
import { build } from 'esbuild'

let bundled: Promise<string> | undefined

/** The host as one script for the browser, made once. */
export function bundleHost(): Promise<string> {
  bundled ??= makeBundle()
  return bundled
}

async function makeBundle(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(__dirname, 'entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    mainFields: ['module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return result.outputFiles[0]?.text ?? ''
}
