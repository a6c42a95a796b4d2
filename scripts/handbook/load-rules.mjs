import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

const WANTED = `
  export { checkArticle } from '@/domain/handbook/rules/check-article'
  export { parseQuestion } from '@/domain/handbook/rules/check-quiz'
  export { parseChapters } from '@/domain/handbook/rules/chapter-list'
  export { parseSources } from '@/domain/handbook/rules/source-list'
  export { QUICK_CATEGORY_KEYS } from '@/city/profile'
`

/** The rules of the domain, as they stand in TypeScript: the cloud checks an editor's text with the same ones. */
export async function loadRules() {
  const { outputFiles } = await build({
    stdin: { contents: WANTED, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    tsconfig: 'tsconfig.json',
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
