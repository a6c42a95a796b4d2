import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { book } from './book'
import { QueryChips } from './query-chips'
import { readingActions, useReading } from './use-reading'

const { handbook: said } = words

/** Before anything is asked: what I searched for lately, and what people often ask. */
export const SearchStart = ({ onChoose }: { readonly onChoose: (query: string) => void }) => {
  const recent = useReading(({ recent }) => recent)
  return (
    <Stack gap="loose">
      {recent.length > 0 && (
        <Stack gap="tight">
          <Heading level={2}>{said.recent}</Heading>
          <QueryChips queries={recent} onChoose={onChoose} />
          <Button kind="quiet" icon="trash" compact onPress={readingActions.forgetQueries}>
            {said.forgetRecent}
          </Button>
        </Stack>
      )}
      <Stack gap="tight">
        <Heading level={2}>{said.suggested}</Heading>
        <QueryChips queries={book.suggestions} onChoose={onChoose} />
      </Stack>
    </Stack>
  )
}
