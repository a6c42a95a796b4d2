import path from 'node:path'
import type { IMiniAppConfig } from '@tarojs/taro/types/compile'
import TsconfigPathsPlugin from 'tsconfig-paths-webpack-plugin'
import webpack from 'webpack'

const nodeModules = path.resolve(__dirname, '../node_modules')

/** Libraries that ship syntax newer than ES2020, which Taro would copy unread. */
const modernLibraries = ['@orpc', '@tanstack', 'valibot', 'zustand', 'uuid'].map((name) =>
  path.join(nodeModules, name),
)

export const mini: IMiniAppConfig = {
  optimizeMainPackage: { enable: true },
  compile: { include: modernLibraries },
  // A component's look never depends on which component's CSS comes first.
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: {
    // A pixel stays a pixel: as rpx a 44 px target would be 37 on a phone 320 wide.
    pxtransform: { enable: false },
    cssModules: {
      enable: true,
      config: { namingPattern: 'module', generateScopedName: '[local]-[hash:base64:4]' },
    },
  },
  webpackChain(chain) {
    chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
    // TanStack's modern build uses #private; its legacy build is the same code in ES2020.
    for (const name of ['query-core', 'react-query'])
      chain.resolve.alias.set(
        `@tanstack/${name}$`,
        path.join(nodeModules, '@tanstack', name, 'build/legacy/index.js'),
      )
    // WeChat has no AbortController, and Query then never fetches and never says so.
    chain.plugin('abort-controller').use(webpack.ProvidePlugin, [
      {
        AbortController: [
          path.join(nodeModules, 'abort-controller/dist/abort-controller.mjs'),
          'AbortController',
        ],
      },
    ])
  },
}
