import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Bundles our own code of the HTTP host into dist/server; libraries stay in node_modules. `outdir` is for tests that want a
 * build of their own.
 */
export async function buildServer(outdir = 'dist/server') {
  rmSync(outdir, { recursive: true, force: true })
  await build({
    entryPoints: { main: 'src/cloud/hosts/http.ts', migrate: 'src/cloud/hosts/migrate.ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // What is imported only when needed stays in a file of its own.
    splitting: true,
    packages: 'external',
    loader: { '.sql': 'text' },
    sourcemap: true,
    logLevel: 'warning',
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildServer(process.argv[2])
