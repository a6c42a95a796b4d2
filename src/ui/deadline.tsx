import { View } from '@tarojs/components'
import { classNames } from './class-names'
import styles from './deadline.module.css'
import { Icon } from './icon'

export type DeadlineProps = {
  /** 还剩 2 小时, 超时 1 天: the text says it, the colour repeats it. */
  readonly children: string
  readonly state: 'calm' | 'soon' | 'over' | 'paused'
}

export const Deadline = ({ children, state }: DeadlineProps) => (
  <View className={classNames(styles.deadline, styles[state])}>
    <Icon name={state === 'over' ? 'alert' : 'clock'} size="small" />
    <View>{children}</View>
  </View>
)
