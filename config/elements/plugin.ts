import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import elements from './elements.json'

/**
 * Taro writes a template for every attribute and event an element of WeChat can have, at sixteen levels, and knows no
 * `aria-*`. Ours knows what `elements.json` names and nothing else: 40 KB less, and ARIA reaches WeChat.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (platform.platform !== 'weapp') return
      const { template } = platform
      template.internalComponents = elements
      // What can be dragged over without the page moving is a sheet's or dialog's shade, never one inside three others.
      template.nestElements.set('catch-view', 3)
      // Words in words: a mark in a sentence.
      template.nestElements.set('text', 2).set('static-text', 2)
      const { buildTemplate } = template
      template.buildTemplate = (used) => buildTemplate(used).replace(/>\s+</g, '><')
      platform.runtimePath = path.resolve(__dirname, 'runtime.js')
    },
  })
}
