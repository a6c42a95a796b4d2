import { Counter } from '@/ui/counter'
import { words } from '@/words/words'
import { TEXT_STEPS } from './kept-reading'
import { readingActions, useReading } from './use-reading'

const { handbook: said } = words

/** Larger or smaller words, in five steps; kept for every article. */
export const TextSize = () => {
  const step = useReading(({ textStep }) => textStep)
  return (
    <Counter
      label={said.textSize}
      note={said.textSizeStep(step + 1, TEXT_STEPS)}
      value={step + 1}
      min={1}
      max={TEXT_STEPS}
      fewerLabel={said.smaller}
      moreLabel={said.larger}
      onChange={(value) => readingActions.chooseTextStep(value - 1)}
    />
  )
}
