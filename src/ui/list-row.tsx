import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import glyphs from './icon-glyphs.module.css'
import type { IconName } from './icon-name'
import styles from './list-row.module.css'
import { Pressable } from './pressable'

export type ListRowProps = {
  readonly title: string
  readonly note?: string | undefined
  readonly icon?: IconName | undefined
  /** A photo, instead of an icon. */
  readonly thumb?: ReactNode
  /** At the end of the row: a Tag, a CountBadge, a value. */
  readonly end?: ReactNode
  /** Under the note: tags, a deadline. */
  readonly children?: ReactNode
  readonly onPress?: (() => void) | undefined
  /** What is said of the whole row, when title and note are not enough. */
  readonly label?: string | undefined
}

export const ListRow = ({ title, note, icon, thumb, end, children, onPress, label }: ListRowProps) => {
  const content = (
    <>
      {thumb ?? (icon && <Icon name={icon} className={styles.icon} />)}
      <View className={classNames(styles.words)}>
        <View className={classNames(styles.title)}>{title}</View>
        {note && <View className={classNames(styles.note)}>{note}</View>}
        {children && <View className={classNames(styles.extra)}>{children}</View>}
      </View>
      {end && <View className={classNames(styles.end)}>{end}</View>}
    </>
  )
  if (!onPress) return <View className={classNames(styles.row)}>{content}</View>
  return (
    <Pressable
      onPress={onPress}
      label={label}
      className={classNames(styles.row, styles.leads, glyphs['chevron-right'])}
    >
      {content}
    </Pressable>
  )
}
