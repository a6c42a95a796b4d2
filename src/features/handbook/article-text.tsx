import { View } from '@tarojs/components'
import type { Article, Block, Section } from '@/domain/handbook/handbook'
import { aria } from '@/ui/aria'
import { classNames } from '@/ui/class-names'
import { Stack } from '@/ui/stack'
import { Tag } from '@/ui/tag'
import { words } from '@/words/words'
import styles from './article-text.module.css'
import sizes from './reading-size.module.css'

const { handbook: said } = words

/** An article's own words, in the size the reader chose. */
export const ArticleText = ({
  article,
  textStep,
}: {
  readonly article: Article
  readonly textStep: number
}) => (
  <View className={classNames(styles.article, sizes[`step${textStep}`])}>
    <View {...aria({ role: 'heading', level: 2 })} className={classNames(styles.title)}>
      {article.title}
    </View>
    <Stack row>
      <Tag icon="people">{said.audience(article.audience)}</Tag>
    </Stack>
    <View className={classNames(styles.summary)}>{article.summary}</View>
    {article.sections.map((section) => (
      <SectionText key={section.kind} section={section} />
    ))}
  </View>
)

const SectionText = ({ section: { kind, blocks } }: { readonly section: Section }) => (
  <View className={classNames(styles.section)}>
    <View {...aria({ role: 'heading', level: 3 })} className={classNames(styles.heading)}>
      {said.headings[kind]}
    </View>
    {blocks.map((block) => (
      <BlockText key={typeof block === 'string' ? block : block.join()} block={block} />
    ))}
  </View>
)

const BlockText = ({ block }: { readonly block: Block }) => {
  if (typeof block === 'string') return <View>{block}</View>
  return (
    <View {...aria({ role: 'list' })} className={classNames(styles.items)}>
      {block.map((item) => (
        <View key={item} {...aria({ role: 'listitem' })} className={classNames(styles.item)}>
          <View {...aria({ hidden: true })} className={classNames(styles.dot)} />
          <View className={classNames(styles.words)}>{item}</View>
        </View>
      ))}
    </View>
  )
}
