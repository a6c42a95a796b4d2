import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { h5 } from './h5'
import { mini } from './mini'
import { minify } from './minify'

/** One source, two phones: `taro build --type weapp` and `taro build --type h5`. Reasons for each trap are in docs/decisions/0002-taro.md. */
export default defineConfig<'webpack5'>({
  projectName: 'jielin',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  terser: { config: minify },
  plugins: [path.resolve(__dirname, 'elements/plugin.ts')],
  // WeChat's map takes its marks as pictures; nothing imports them.
  copy: {
    patterns: [{ from: 'src/static/map/', to: `dist/${process.env.TARO_ENV}/static/map/` }],
    options: {},
  },
  defineConstants: {
    JIELIN_TRANSPORT: JSON.stringify(process.env.JIELIN_TRANSPORT ?? 'http'),
    JIELIN_API: JSON.stringify(process.env.JIELIN_API ?? ''),
    JIELIN_TEMPLATES: JSON.stringify(process.env.JIELIN_TEMPLATES ?? ''),
  },
  mini,
  h5,
})
