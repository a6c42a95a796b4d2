import { View } from '@tarojs/components'
import type { Marked } from '@/domain/handbook/search/extract'
import { classNames } from '@/ui/class-names'
import { Pressable } from '@/ui/pressable'
import styles from './hit-row.module.css'
import { MarkedText } from './marked-text'

type HitRowProps = {
  readonly title: Marked
  readonly extract: Marked
  readonly chapter: string
  readonly onPress: () => void
}

/** One article that answers a search: its title, the line that answers, and its chapter. */
export const HitRow = ({ title, extract, chapter, onPress }: HitRowProps) => (
  <Pressable onPress={onPress} className={styles.row}>
    <MarkedText of={title} className={styles.title} />
    <MarkedText of={extract} className={styles.extract} />
    <View className={classNames(styles.chapter)}>{chapter}</View>
  </Pressable>
)
