import path from 'node:path'
import type { IMiniAppConfig } from '@tarojs/taro/types/compile'
import { nodeModules } from '../libraries'

type Chain = Parameters<NonNullable<IMiniAppConfig['webpackChain']>>[0]

const ours = (file: string) => path.join(__dirname, file)
const taros = (file: string) => path.join(nodeModules, '@tarojs', file)

/** Puts our files in the place of some of Taro's: what a mini-program, or this one, never uses stays out of it. */
export function leaveOut({ resolve, module }: Chain) {
  resolve.alias
    .set('@tarojs/taro$', ours('index.js'))
    // File by file instead of all in one, so that one of them can be ours.
    .set('@tarojs/shared', taros('shared/dist/index.js'))
    .set(taros('shared/dist/components.js'), ours('elements.js'))
    .set(taros('runtime/dist/bom/location.js'), ours('no-address.js'))
    .set(taros('runtime/dist/bom/history.js'), ours('no-address.js'))
    .set(taros('runtime/dist/bom/URL.js'), ours('no-address.js'))
  module
    .rule('react-host')
    .test(/react-reconciler\.production\.min\.js$/)
    .use('react-host')
    .loader(ours('react-host.js'))
}
