import type { ComponentSpace } from 'glass-easel'
import { BUILTIN_TAGS } from '../package/builtin-tags'
import { evaluateTemplates } from '../view/evaluate-templates'
import type { GeComponent } from '../view/glass-easel'
import { builtinOf, createBuiltin } from './builtin'
import type { Behave, BuiltinTools } from './builtin-tools'
import { behaveAsButton } from './button'
import {
  behaveAsCheckbox,
  behaveAsCheckboxGroup,
  behaveAsRadio,
  behaveAsRadioGroup,
  behaveAsSwitch,
} from './choices'
import { behaveAsImage } from './image'
import { behaveAsLabel, behaveAsNavigator } from './links'
import { behaveAsMap } from './map'
import { behaveAsRichText } from './rich-text'
import { behaveAsTextInput } from './text-input'

const valueAttribute: Behave = (control) => {
  control.formValue = () => control.read('value')
}

/** Built-ins that do more than hold their children and carry events. */
const BEHAVIOURS: Record<string, Behave> = {
  button: behaveAsButton,
  checkbox: behaveAsCheckbox,
  'checkbox-group': behaveAsCheckboxGroup,
  image: behaveAsImage,
  input: behaveAsTextInput,
  label: behaveAsLabel,
  map: behaveAsMap,
  navigator: behaveAsNavigator,
  picker: valueAttribute,
  'picker-view': valueAttribute,
  radio: behaveAsRadio,
  'radio-group': behaveAsRadioGroup,
  'rich-text': behaveAsRichText,
  slider: valueAttribute,
  switch: behaveAsSwitch,
  textarea: behaveAsTextInput,
}

/** Defines WeChat's built-in components as components of the framework; every attribute in use is a property. */
export function defineBuiltins(tools: BuiltinTools, space: ComponentSpace): void {
  const { pkg } = tools.core
  const own = new Set(
    Object.values(pkg.configs).flatMap((config) => Object.keys(config.usingComponents ?? {})),
  )
  const groups = evaluateTemplates(pkg.slotTemplate)
  const content = groups.slot
  if (!content) throw new Error('The slot template did not compile')
  for (const tag of BUILTIN_TAGS) {
    if (own.has(tag)) continue
    const attributes = pkg.builtinAttributes[tag] ?? []
    const definition = space.defineComponent({
      is: `wx-builtin/${tag}`,
      properties: Object.fromEntries(attributes.map((name) => [name, { type: null, value: undefined }])),
      template: { groupList: groups, content },
      options: { reflectToAttributes: false, virtualHost: false },
      observers: Object.fromEntries(attributes.map((name) => [name, observerOf(name)])),
      lifetimes: {
        attached(this: GeComponent) {
          const builtin = createBuiltin(tag, this)
          BEHAVIOURS[tag]?.(builtin, tools)
          tools.core.platform.dress?.(builtin)
        },
      },
    })
    space.setGlobalUsingComponent(tag, definition)
  }
}

function observerOf(attribute: string) {
  return function (this: GeComponent) {
    builtinOf(this)?.changed(attribute)
  }
}
