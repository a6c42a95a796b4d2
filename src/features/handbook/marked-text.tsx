import { Text, View } from '@tarojs/components'
import type { Marked } from '@/domain/handbook/search/extract'
import { classNames } from '@/ui/class-names'
import styles from './marked-text.module.css'

type Piece = { readonly start: number; readonly text: string; readonly isMarked: boolean }

/** The text cut where its marks begin and end. */
const piecesOf = ({ text, ranges }: Marked): readonly Piece[] => {
  const cuts = [0, ...ranges.flat(), text.length]
  return cuts
    .slice(0, -1)
    .map((start, at) => ({ start, text: text.slice(start, cuts[at + 1]), isMarked: at % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

/** Words with what was searched for set off, heavier as well as coloured. */
export const MarkedText = ({
  of,
  className,
}: {
  readonly of: Marked
  readonly className?: string | undefined
}) => (
  <View className={classNames(className)}>
    {piecesOf(of).map(({ start, text, isMarked }) => (
      <Text key={start} className={classNames(isMarked && styles.mark)}>
        {text}
      </Text>
    ))}
  </View>
)
