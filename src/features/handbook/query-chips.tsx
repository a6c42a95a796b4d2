import { View } from '@tarojs/components'
import { classNames } from '@/ui/class-names'
import { Pressable } from '@/ui/pressable'
import { words } from '@/words/words'
import styles from './chips.module.css'

type QueryChipsProps = { readonly queries: readonly string[]; readonly onChoose: (query: string) => void }

/** Words that are searched for with one tap. */
export const QueryChips = ({ queries, onChoose }: QueryChipsProps) => (
  <View className={classNames(styles.chips)}>
    {queries.map((query) => (
      <Pressable
        key={query}
        label={words.handbook.searchFor(query)}
        onPress={() => onChoose(query)}
        className={styles.chip}
      >
        {query}
      </Pressable>
    ))}
  </View>
)
