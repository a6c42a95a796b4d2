import { Choice } from '@/ui/choice'
import { words } from '@/words/words'
import { readingActions, useReading } from './use-reading'
import { weekOf } from './week'

const { handbook: said } = words

/** One small thing a family means to do this week; choosing another replaces it. */
export const PromiseChoice = ({ now }: { readonly now: number }) => {
  const promise = useReading(({ promise }) => promise)
  const week = weekOf(now)
  return (
    <Choice
      label={said.promise}
      options={said.promises.map((text) => ({ value: text, label: text }))}
      value={promise?.week === week ? promise.text : undefined}
      onChoose={(text) => readingActions.promise(text, week)}
      layout="rows"
    />
  )
}
