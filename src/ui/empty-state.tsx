import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import styles from './state.module.css'

export type EmptyStateProps = {
  readonly icon?: IconName
  readonly title: string
  readonly advice?: string | undefined
  readonly action?: ReactNode
}

/** Nothing here yet, and what a person could do about it. */
export const EmptyState = ({ icon = 'list', title, advice, action }: EmptyStateProps) => (
  <View className={classNames(styles.state)}>
    <View className={classNames(styles.sign)}>
      <Icon name={icon} size="large" />
    </View>
    <View className={classNames(styles.title)}>{title}</View>
    {advice && <View className={classNames(styles.advice)}>{advice}</View>}
    {action && <View className={classNames(styles.action)}>{action}</View>}
  </View>
)
