import { HEARD_BY_WECHAT } from './aria-attributes'

const isPhone = process.env.TARO_ENV === 'weapp'

/** WXML knows `aria-role`; the DOM knows `role` and refuses the other. Every `aria-*` is the same on both. */
const ROLE = isPhone ? 'aria-role' : 'role'

export type Aria = {
  readonly role?: string | undefined
  readonly label?: string | undefined
  readonly hidden?: boolean | undefined
  readonly live?: 'polite' | 'assertive' | undefined
  readonly modal?: boolean | undefined
  readonly checked?: boolean | undefined
  readonly selected?: boolean | undefined
  readonly expanded?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly busy?: boolean | undefined
  readonly current?: 'step' | 'page' | undefined
  readonly level?: number | undefined
  readonly describedby?: string | undefined
  readonly labelledby?: string | undefined
  readonly valuemin?: number | undefined
  readonly valuemax?: number | undefined
  readonly valuenow?: number | undefined
}

const isHeard = (name: string): boolean => !isPhone || HEARD_BY_WECHAT.includes(name)

/** What a screen reader is told of an element, as attributes that work on weapp and H5. */
export const aria = ({ role, ...states }: Aria): Record<string, string | number | boolean> => {
  const attributes: Record<string, string | number | boolean> = role ? { [ROLE]: role } : {}
  for (const [name, value] of Object.entries(states))
    if (value !== undefined && isHeard(name)) attributes[`aria-${name}`] = value
  return attributes
}
