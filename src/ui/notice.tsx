import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import type { IconName } from './icon-name'
import styles from './notice.module.css'

export type NoticeTone = 'info' | 'success' | 'warn' | 'danger'

const SIGNS: Readonly<Record<NoticeTone, IconName>> = {
  info: 'info',
  success: 'check-circle',
  warn: 'alert',
  danger: 'alert',
}

export type NoticeProps = {
  readonly tone?: NoticeTone
  readonly title?: string | undefined
  readonly children?: ReactNode
  /** Closable: what its close button says and does. */
  readonly close?: { readonly label: string; readonly onPress: () => void } | undefined
}

export const Notice = ({ tone = 'info', title, children, close }: NoticeProps) => (
  <View
    {...aria({
      role: tone === 'danger' ? 'alert' : 'status',
      live: tone === 'danger' ? 'assertive' : 'polite',
    })}
    className={classNames(styles.notice, styles[tone])}
  >
    <Icon name={SIGNS[tone]} className={styles.sign} />
    <View className={classNames(styles.words)}>
      {title && <View className={classNames(styles.title)}>{title}</View>}
      {children && <View>{children}</View>}
    </View>
    {close && (
      <View className={classNames(styles.close)}>
        <IconButton icon="close" kind="inherit" label={close.label} onPress={close.onPress} />
      </View>
    )}
  </View>
)
