import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './progress.module.css'

export type ProgressProps = {
  /** 0 to 100. */
  readonly percent: number
  /** What it measures, and how far it is, in words. */
  readonly label: string
}

const clamp = (percent: number) => Math.round(Math.min(100, Math.max(0, percent)))

const spoken = ({ percent, label }: ProgressProps) =>
  aria({ role: 'progressbar', label, valuemin: 0, valuemax: 100, valuenow: clamp(percent) })

export const ProgressBar = (props: ProgressProps) => (
  <View {...spoken(props)} className={classNames(styles.bar)}>
    <View className={classNames(styles.fill)} style={{ width: `${clamp(props.percent)}%` }} />
  </View>
)
