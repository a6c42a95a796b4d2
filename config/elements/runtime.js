import { hostConfig } from '@tarojs/plugin-platform-weapp/dist/runtime-utils'
import { internalComponents, mergeReconciler } from '@tarojs/shared'
import elements from './elements.json'

mergeReconciler(hostConfig)

// Taro numbers elements and shortens attribute names alike in the template and on the phone: both must know the same list.
for (const name of Object.keys(internalComponents)) delete internalComponents[name]
Object.assign(internalComponents, elements)
