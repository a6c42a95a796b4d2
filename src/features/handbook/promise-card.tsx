import { Card } from '@/ui/card'
import { Paragraph } from '@/ui/paragraph'
import { words } from '@/words/words'
import { useReading } from './use-reading'
import { weekOf } from './week'

const { handbook: said } = words

/** The promise a family made this week; nothing in a week without one. */
export const PromiseCard = ({ now }: { readonly now: number }) => {
  const promise = useReading(({ promise }) => promise)
  if (promise === null || promise.week !== weekOf(now)) return null
  return (
    <Card tone="willow">
      <Paragraph>{said.promiseKept(promise.text)}</Paragraph>
      <Paragraph size="note">{said.promiseHint}</Paragraph>
    </Card>
  )
}
