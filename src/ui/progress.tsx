import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
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

const share = (percent: number): CSSProperties => ({ ['--percent' as string]: String(clamp(percent)) })

export const ProgressBar = (props: ProgressProps) => (
  <View {...spoken(props)} className={classNames(styles.bar)} style={share(props.percent)}>
    <View className={classNames(styles.fill)} />
  </View>
)

/** A ring with a word or number in its middle. */
export const ProgressRing = ({ children, ...props }: ProgressProps & { readonly children: string }) => (
  <View {...spoken(props)} className={classNames(styles.ring)} style={share(props.percent)}>
    <View className={classNames(styles.middle)}>{children}</View>
  </View>
)
