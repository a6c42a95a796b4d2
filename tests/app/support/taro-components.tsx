/**
 * Taro's components as plain DOM, so that a page can be tested by role and name. Events have Taro's shape,
 * `{ detail: { value } }`; what only a phone shows (maps, pickers) is a named place that answers the same events.
 */
import { createElement, forwardRef, type ReactNode } from 'react'

/** As loose as Taro's own runtime: a stand-in takes what it is given. */
type Props = { [name: string]: unknown; children?: ReactNode }
type Handler = ((event: { detail: unknown }) => void) | undefined

const KNOWN = new Set(['id', 'className', 'style', 'role', 'title', 'src'])
const HEARD = new Set(['onClick', 'onKeyDown', 'onFocus', 'onBlur', 'onScroll'])
const isDomProp = (name: string) => KNOWN.has(name) || HEARD.has(name) || /^(aria|data)-/.test(name)

/** Only what the DOM understands; Taro's own properties (hoverClass, catchMove …) would make React complain. */
const domProps = (props: Props): Props => {
  const kept = Object.fromEntries(Object.entries(props).filter(([name]) => isDomProp(name)))
  const { ariaLabel, ariaRole, tabindex, nativeProps } = props
  return {
    ...kept,
    ...(typeof ariaLabel === 'string' && { 'aria-label': ariaLabel }),
    ...(typeof ariaRole === 'string' && { role: ariaRole }),
    ...(tabindex !== undefined && { tabIndex: Number(tabindex) }),
    ...(nativeProps as Props | undefined),
  }
}

const emit = (handler: unknown, detail: unknown) => (handler as Handler)?.({ detail })

/** A component that is one element and hands its children on. */
const plain = (tag: string) =>
  forwardRef<HTMLElement, Props>((props, ref) =>
    createElement(tag, { ...domProps(props), ref }, props.children as ReactNode),
  )

/** A component whose element has no inside. */
const empty = (tag: string, more: (props: Props) => Props) =>
  forwardRef<HTMLElement, Props>((props, ref) =>
    createElement(tag, { ...domProps(props), ...more(props), ref }),
  )

export const View = plain('div')
export const Text = plain('span')
export const Label = plain('label')
export const ScrollView = plain('div')
export const Swiper = plain('div')
export const SwiperItem = plain('div')
export const RootPortal = plain('div')
export const Navigator = plain('a')
export const MovableArea = plain('div')
export const MovableView = plain('div')
export const Block = ({ children }: Props) => <>{children}</>
export const PageMeta = Block
export const Canvas = empty('canvas', () => ({}))
export const Video = empty('video', () => ({}))

export const Button = forwardRef<HTMLButtonElement, Props>((props, ref) => (
  <button {...domProps(props)} type="button" disabled={Boolean(props.disabled)} ref={ref}>
    {props.children as ReactNode}
  </button>
))

export const Image = empty('img', ({ src, nativeProps, onLoad, onError }) => ({
  src,
  alt: (nativeProps as { alt?: string } | undefined)?.alt ?? '',
  onLoad: () => emit(onLoad, {}),
  onError: () => emit(onError, {}),
}))

type TextEvent = { target: { value: string } }

const typed = (props: Props): Props => ({
  value: props.value ?? '',
  placeholder: props.placeholder,
  disabled: props.disabled,
  maxLength: props.maxlength === -1 ? undefined : props.maxlength,
  autoFocus: props.autoFocus ?? props.focus,
  onChange: (event: TextEvent) => emit(props.onInput, { value: event.target.value }),
  onFocus: (event: TextEvent) => emit(props.onFocus, { value: event.target.value }),
  onBlur: (event: TextEvent) => emit(props.onBlur, { value: event.target.value }),
  onKeyDown: (event: TextEvent & { key: string }) =>
    event.key === 'Enter' && emit(props.onConfirm, { value: event.target.value }),
})

export const Input = empty('input', (props) => ({
  ...typed(props),
  type: props.password ? 'password' : 'text',
  inputMode: props.type === 'number' || props.type === 'digit' ? 'numeric' : undefined,
}))

export const Textarea = empty('textarea', typed)

export const Switch = empty('input', ({ checked, disabled, onChange }) => ({
  type: 'checkbox',
  role: 'switch',
  checked: Boolean(checked),
  disabled,
  onChange: (event: { target: { checked: boolean } }) => emit(onChange, { value: event.target.checked }),
}))

export const Slider = empty('input', ({ value, min, max, onChange }) => ({
  type: 'range',
  value: value ?? 0,
  min: min ?? 0,
  max: max ?? 100,
  onChange: (event: TextEvent) => emit(onChange, { value: Number(event.target.value) }),
}))

/** A date or time picker is a text box that takes its value; a selector is a list of its choices by place. */
export const Picker = (props: Props) => {
  const { mode = 'selector', range = [], rangeKey, value, disabled, onChange, children } = props
  const choices = range as readonly unknown[]
  const words = (choice: unknown) =>
    String(typeof rangeKey === 'string' ? (choice as Record<string, unknown>)[rangeKey] : choice)
  const change = (event: TextEvent) => emit(onChange, { value: event.target.value })
  const control = {
    ...domProps(props),
    value: String(value ?? ''),
    disabled: Boolean(disabled),
    onChange: change,
  }
  if (mode !== 'selector') return createElement('label', {}, children, createElement('input', control))
  return (
    <label>
      {children}
      <select {...control}>
        {choices.map((choice, at) => (
          <option key={words(choice)} value={String(at)}>
            {words(choice)}
          </option>
        ))}
      </select>
    </label>
  )
}

export type MapMarker = { id: number; latitude: number; longitude: number; title?: string }

/** A map is a region; each marker a button that answers as a tap on it does. */
const Town = (props: Props) => {
  const markers = (props.markers ?? []) as readonly MapMarker[]
  return (
    <section {...domProps(props)}>
      {markers.map((marker) => (
        <button
          key={marker.id}
          type="button"
          onClick={() => emit(props.onMarkerTap, { markerId: marker.id })}
        >
          {marker.title ?? String(marker.id)}
        </button>
      ))}
    </section>
  )
}

export { Town as Map }

export const RichText = ({ nodes, ...props }: Props) =>
  createElement('div', {
    ...domProps(props),
    ...(typeof nodes === 'string' && { dangerouslySetInnerHTML: { __html: nodes } }),
  })
