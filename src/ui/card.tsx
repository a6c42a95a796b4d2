import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './card.module.css'
import { classNames } from './class-names'
import { Pressable } from './pressable'

export type CardProps = {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'sky' | 'willow' | 'sunken'
  /** The card as a whole leads somewhere; `label` is then what is said of it. */
  readonly onPress?: (() => void) | undefined
  readonly label?: string | undefined
  /** Rows or a photo reach its edges. */
  readonly flush?: boolean
}

export const Card = ({ children, tone = 'plain', onPress, label, flush = false }: CardProps) => {
  const className = classNames(styles.card, styles[tone], flush && styles.flush)
  if (!onPress) return <View className={className}>{children}</View>
  return (
    <Pressable onPress={onPress} label={label} className={className}>
      {children}
    </Pressable>
  )
}
