import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './masthead.module.css'

export type MastheadProps = {
  readonly title: string
  readonly note?: string | undefined
  /** One action, on the sky. */
  readonly children?: ReactNode
}

/** The head of a first page: plateau sky over a ridge in snow. Put it first in a `bleed` Screen. */
export const Masthead = ({ title, note, children }: MastheadProps) => (
  <View className={classNames(styles.masthead)}>
    <View {...aria({ hidden: true })} className={classNames(styles.far)} />
    <View {...aria({ hidden: true })} className={classNames(styles.near)} />
    <View {...aria({ role: 'heading', level: 1 })} className={classNames(styles.title)}>
      {title}
    </View>
    {note && <View className={classNames(styles.note)}>{note}</View>}
    {children && <View className={classNames(styles.extra)}>{children}</View>}
  </View>
)
