import type { IH5Config } from '@tarojs/taro/types/compile'
import TsconfigPathsPlugin from 'tsconfig-paths-webpack-plugin'
import { modernLibraries } from './libraries'

export const h5: IH5Config = {
  publicPath: '/',
  staticDirectory: 'static',
  compile: { include: modernLibraries },
  router: { mode: 'browser' },
  // While working on the app, `npm start` beside it answers as the cloud.
  devServer: { proxy: [{ context: ['/api', '/photos'], target: 'http://127.0.0.1:8080' }] },
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  postcss: {
    autoprefixer: { enable: true, config: {} },
    pxtransform: { enable: false },
    cssModules: {
      enable: true,
      config: { namingPattern: 'module', generateScopedName: '[local]-[hash:base64:4]' },
    },
  },
  webpackChain(chain) {
    chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
    // Our own test holds the budget.
    chain.performance.hints(false)
    // Taro's default copies shared code into each page's chunk; webpack's own splitting would still copy CSS, of which
    // each file is small. What more pages share than the four of the handbook is one file.
    chain.optimization.splitChunks({
      chunks: 'all',
      minSize: 20_000,
      cacheGroups: {
        shared: { test: /[\\/]src[\\/]/, name: 'shared', minChunks: 5, chunks: 'async', enforce: true },
      },
    })
  },
}
