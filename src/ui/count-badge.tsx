import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './count-badge.module.css'

export type CountBadgeProps = {
  readonly count: number
  /** 3 条未读: the number with its meaning. */
  readonly label: string
  readonly tone?: 'danger' | 'neutral'
}

/** A number on something. Nothing is drawn for none. */
export const CountBadge = ({ count, label, tone = 'danger' }: CountBadgeProps) =>
  count > 0 ? (
    <View {...aria({ role: 'img', label })} className={classNames(styles.badge, styles[tone])}>
      {count > 99 ? '99+' : String(count)}
    </View>
  ) : null
