import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './skeleton.module.css'

export type SkeletonProps = {
  /** 正在加载: said once, since the grey shapes say nothing. */
  readonly label: string
  readonly rows?: number
  /** With a photo's place at the start of each row. */
  readonly thumbs?: boolean
}

export const Skeleton = ({ label, rows = 3, thumbs = false }: SkeletonProps) => (
  <View {...aria({ role: 'status', label, busy: true })} className={classNames(styles.skeleton)}>
    {Array.from({ length: rows }, (_, row) => (
      <View key={`row-${String(row)}`} className={classNames(styles.row)}>
        {thumbs && <View className={classNames(styles.thumb)} />}
        <View className={classNames(styles.lines)}>
          <View className={classNames(styles.line)} />
          <View className={classNames(styles.line, styles.short)} />
        </View>
      </View>
    ))}
  </View>
)
