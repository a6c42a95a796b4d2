import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import styles from './timeline.module.css'

export type TimelineEntry = {
  readonly id: string
  readonly title: string
  /** When, in words. */
  readonly at?: string | undefined
  readonly body?: ReactNode
  /** `next` has not happened yet and is drawn hollow. */
  readonly state: 'done' | 'now' | 'next'
  readonly icon?: IconName | undefined
}

export type TimelineProps = { readonly label: string; readonly entries: readonly TimelineEntry[] }

export const Timeline = ({ label, entries }: TimelineProps) => (
  <View {...aria({ role: 'list', label })} className={classNames(styles.timeline)}>
    {entries.map((entry) => (
      <View
        key={entry.id}
        {...aria({ role: 'listitem' })}
        className={classNames(styles.entry, styles[entry.state])}
      >
        <View className={classNames(styles.dot)}>
          <Icon name={entry.icon ?? (entry.state === 'done' ? 'check' : 'clock')} size="small" />
        </View>
        <View className={classNames(styles.words)}>
          <View className={classNames(styles.title)}>{entry.title}</View>
          {entry.at && <View className={classNames(styles.at)}>{entry.at}</View>}
          {entry.body && <View className={classNames(styles.body)}>{entry.body}</View>}
        </View>
      </View>
    ))}
  </View>
)
