import type { Core } from '../core'
import type { Instance } from '../logic/set-data'
import type { GeElement } from '../view/glass-easel'

interface Fields {
  id?: boolean
  dataset?: boolean
  mark?: boolean
  rect?: boolean
  size?: boolean
  scrollOffset?: boolean
  properties?: string[]
  node?: boolean
  context?: boolean
}

type Callback = (result: unknown) => void

interface Question {
  owner: Instance
  /** Null asks for the viewport. */
  selector: string | null
  all: boolean
  fields: Fields
  callback: Callback | undefined
}

/** `wx.createSelectorQuery()`: it asks after every `setData` sent before it has arrived, as in WeChat. */
export function createSelectorQuery(core: Core, page: Instance) {
  const questions: Question[] = []
  let owner = page

  function nodesRef(selector: string | null, all: boolean) {
    const ask = (fields: Fields, callback?: Callback) => {
      questions.push({ owner, selector, all, fields, callback })
      return query
    }
    return {
      fields: ask,
      boundingClientRect: (callback?: Callback) =>
        ask({ id: true, dataset: true, rect: true, size: true }, callback),
      scrollOffset: (callback?: Callback) => ask({ id: true, dataset: true, scrollOffset: true }, callback),
      context: (callback?: Callback) => ask({ context: true }, callback),
      node: (callback?: Callback) => ask({ node: true }, callback),
    }
  }

  const query = {
    in(component: Instance) {
      owner = component
      return query
    },
    select: (selector: string) => nodesRef(selector, false),
    selectAll: (selector: string) => nodesRef(selector, true),
    selectViewport: () => nodesRef(null, false),
    exec(callback?: Callback) {
      core.bridge.toView.post(() => {
        const answers = questions.map((question) => answer(core, question))
        core.bridge.toLogic.post(() => {
          for (const [index, question] of questions.entries())
            question.callback?.(core.toLogic(answers[index]))
          callback?.(core.toLogic(answers))
        })
      })
    },
  }
  return query
}

function answer(core: Core, { owner, selector, all, fields }: Question): unknown {
  if (selector === null) return describeViewport(core)
  const root = owner._$.getShadowRoot()
  if (all) return (root?.querySelectorAll(selector) ?? []).map((element) => describe(core, element, fields))
  const element = root?.querySelector(selector)
  return element ? describe(core, element, fields) : null
}

function describe(core: Core, element: GeElement, fields: Fields): Record<string, unknown> {
  if (fields.node || fields.context) core.journal.unanswered.push('createSelectorQuery().node')
  const rect = core.platform.rectOf(element)
  const { left, top, width, height } = rect
  const component = element.asGeneralComponent()
  const properties = (fields.properties ?? []).map((name) => [name, component?.data[name]])
  return {
    ...(fields.id && { id: element.id }),
    ...(fields.dataset && { dataset: { ...element.dataset } }),
    ...(fields.mark && { mark: element.collectMarks() }),
    ...(fields.rect && { left, top, right: left + width, bottom: top + height }),
    ...(fields.size && { width, height }),
    ...(fields.scrollOffset && { scrollLeft: 0, scrollTop: 0, scrollWidth: width, scrollHeight: height }),
    ...Object.fromEntries(properties),
  }
}

function describeViewport(core: Core) {
  const { width, height } = core.platform.viewport
  const box = { left: 0, top: 0, right: width, bottom: height, width, height }
  return {
    id: '',
    dataset: {},
    ...box,
    scrollLeft: 0,
    scrollTop: 0,
    scrollWidth: width,
    scrollHeight: height,
  }
}
