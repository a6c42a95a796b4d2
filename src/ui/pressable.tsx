import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type Aria, aria } from './aria'
import { classNames } from './class-names'
import { keyboardPress } from './keyboard'
import styles from './pressable.module.css'

export type PressableProps = Omit<Aria, 'role'> & {
  readonly onPress: () => void
  readonly children: ReactNode
  readonly role?: 'button' | 'link' | 'radio' | 'checkbox' | 'switch' | 'tab' | undefined
  readonly className?: string | undefined
  readonly id?: string | undefined
}

/** Anything that is pressed and is not a Button: a row, a chip, a card. It has a role, a target size and a keyboard. */
export const Pressable = ({
  onPress,
  children,
  role = 'button',
  className,
  id,
  ...states
}: PressableProps) => {
  const press = () => {
    if (!states.disabled) onPress()
  }
  return (
    <View
      {...(id && { id })}
      {...aria({ role, ...states })}
      {...keyboardPress(press)}
      className={classNames(styles.pressable, className)}
      hoverClass={classNames(!states.disabled && styles.pressed)}
      hoverStayTime={80}
      onClick={(event) => {
        // A button on a card must not press the card too.
        event.stopPropagation()
        press()
      }}
    >
      {children}
    </View>
  )
}
