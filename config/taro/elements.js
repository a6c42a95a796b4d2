import elements from '../elements/elements.json'

/** In the place of Taro's list of all that WeChat can draw: what our templates know, numbered and shortened as there. */
export const internalComponents = elements
export const controlledComponent = new Set(['input', 'textarea'])

/** Taro's index hands these on too; only a build asks for them. */
const onlyWhileBuilding = undefined

export {
  onlyWhileBuilding as animation,
  onlyWhileBuilding as focusComponents,
  onlyWhileBuilding as nestElements,
  onlyWhileBuilding as singleQuote,
  onlyWhileBuilding as touchEvents,
  onlyWhileBuilding as voidElements,
}
