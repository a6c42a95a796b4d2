import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './stack.module.css'

export type StackProps = {
  readonly children: ReactNode
  readonly gap?: 'tight' | 'normal' | 'loose'
  /** Side by side, wrapping when words grow. */
  readonly row?: boolean
  /** Side by side, each child taking an equal share. */
  readonly even?: boolean
}

/** Children one under the other, or beside each other, with the city's usual distance between. */
export const Stack = ({ children, gap = 'normal', row = false, even = false }: StackProps) => (
  <View className={classNames(styles.stack, styles[gap], row && styles.row, even && styles.even)}>
    {children}
  </View>
)
