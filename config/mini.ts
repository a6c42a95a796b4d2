import path from 'node:path'
import type { IMiniAppConfig } from '@tarojs/taro/types/compile'
import TsconfigPathsPlugin from 'tsconfig-paths-webpack-plugin'
import webpack from 'webpack'
import { modernLibraries } from './libraries'
import { leaveOut } from './taro/leave-out'

export const mini: IMiniAppConfig = {
  // We never write HTML, and Taro's parser for it is 9 KB.
  runtime: { enableInnerHTML: false },
  optimizeMainPackage: { enable: true },
  compile: { include: modernLibraries },
  // A component's look never depends on which component's CSS comes first.
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: {
    // A pixel stays a pixel: as rpx a 44 px target would be 37 on a phone 320 wide.
    pxtransform: { enable: false },
    cssModules: {
      enable: true,
      config: { namingPattern: 'module', generateScopedName: '[hash:base64:4]' },
    },
  },
  webpackChain(chain) {
    chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
    leaveOut(chain)
    // WeChat has no AbortController, and Query then never fetches and never says so.
    chain.plugin('abort-controller').use(webpack.ProvidePlugin, [
      {
        AbortController: [path.resolve(__dirname, '../src/platform/abort-controller.ts'), 'AbortController'],
      },
    ])
  },
}
