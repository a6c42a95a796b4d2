import { View } from '@tarojs/components'
import type { Article, Chapter } from '@/domain/handbook/handbook'
import { Card } from '@/ui/card'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon'
import { ListRow } from '@/ui/list-row'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'
import { words } from '@/words/words'
import styles from './chapter-fold.module.css'

const { handbook: said } = words

type ChapterFoldProps = {
  readonly chapter: Chapter
  readonly articles: readonly Article[]
  readonly read: readonly string[]
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onOpen: (articleId: string) => void
}

/** A chapter and how much of it was read; its articles when it is unfolded. All at once would be too long to scroll. */
export const ChapterFold = ({ chapter, articles, read, isOpen, onToggle, onOpen }: ChapterFoldProps) => {
  const count = articles.filter(({ id }) => read.includes(id)).length
  const isDone = count === articles.length
  return (
    <Card flush>
      <Pressable expanded={isOpen} onPress={onToggle} className={styles.head}>
        <View className={classNames(styles.words)}>
          <View className={classNames(styles.title)}>{chapter.title}</View>
          <View className={classNames(styles.about)}>{chapter.about}</View>
        </View>
        {isDone && <Icon name="check-circle" size="small" className={styles.done} />}
        <View className={classNames(styles.count)}>{said.chapterProgress(count, articles.length)}</View>
        <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size="small" />
      </Pressable>
      {isOpen && (
        <View className={classNames(styles.articles)}>
          {articles.map(({ id, title, summary }) => (
            <ListRow
              key={id}
              title={title}
              note={summary}
              end={read.includes(id) && <Tag icon="check">{said.wasRead}</Tag>}
              onPress={() => onOpen(id)}
            />
          ))}
        </View>
      )}
    </Card>
  )
}
