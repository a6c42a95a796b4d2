import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './words.module.css'

export type ParagraphProps = {
  readonly children: ReactNode
  readonly size?: 'body' | 'note' | 'lead'
  readonly tone?: 'plain' | 'soft' | 'danger' | 'success'
}

export const Paragraph = ({ children, size = 'body', tone = 'plain' }: ParagraphProps) => (
  <View className={classNames(styles.paragraph, styles[size], styles[tone])}>{children}</View>
)
