import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import styles from './tag.module.css'

export type TagTone = 'neutral' | 'info' | 'success' | 'warn' | 'danger'

export type TagProps = {
  readonly children: string
  readonly tone?: TagTone
  readonly icon?: IconName | undefined
}

export const Tag = ({ children, tone = 'neutral', icon }: TagProps) => (
  <View className={classNames(styles.tag, styles[tone])}>
    {icon && <Icon name={icon} size="small" />}
    {children}
  </View>
)
