import path from 'node:path'

type Chain = { resolve: { alias: { set(name: string, to: string): unknown } } }

export const nodeModules = path.resolve(__dirname, '../node_modules')

/** Libraries that ship syntax newer than ES2020, which Taro would copy unread. `query-string` comes with Taro's router. */
export const modernLibraries = ['@orpc', '@tanstack', 'valibot', 'zustand', 'uuid', 'query-string'].map(
  (name) => path.join(nodeModules, name),
)

/** TanStack's modern build uses #private, which Taro's minifier even breaks; its legacy build is the same code in ES2020. */
export function takeLegacyTanstack(chain: Chain) {
  for (const name of ['query-core', 'react-query'])
    chain.resolve.alias.set(
      `@tanstack/${name}$`,
      path.join(nodeModules, '@tanstack', name, 'build/legacy/index.js'),
    )
}
