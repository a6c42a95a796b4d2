import path from 'node:path'

export const nodeModules = path.resolve(__dirname, '../node_modules')

/** Libraries that ship syntax newer than ES2020, which Taro would copy unread. `query-string` comes with Taro's router. */
export const modernLibraries = ['@orpc', '@tanstack', 'valibot', 'zustand', 'uuid', 'query-string'].map(
  (name) => path.join(nodeModules, name),
)
