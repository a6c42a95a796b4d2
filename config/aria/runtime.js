import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './attributes.json'

// Taro shortens attribute names alike in the template and on the phone: both must know the same list.
mergeInternalComponents(attributes)
