import { useState } from 'react'
import { EMPTY, type HandleDraft } from '@/features/staff/draft-type'
import { isBlank } from '@/features/staff/handle-filled'
import { forgetPhotos } from '@/features/staff/upload-photos'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'

type DiscardHandleProps = {
  readonly draft: HandleDraft
  readonly onChange: (part: Partial<HandleDraft>) => void
}

const said = staffWords

/** Says that it is kept, and offers to begin again, which asks first. */
export const DiscardHandle = ({ draft, onChange }: DiscardHandleProps) => {
  const [isAsking, setAsking] = useState(false)
  if (isBlank(draft)) return null

  const discard = () => {
    setAsking(false)
    onChange(EMPTY.handle)
    forgetPhotos(draft.photos.map(({ id }) => id))
  }

  return (
    <Stack gap="tight">
      <Paragraph size="note" tone="soft">
        {isAsking ? said.discardAsk : said.kept}
      </Paragraph>
      {isAsking ? (
        <Stack row even gap="tight">
          <Button kind="secondary" onPress={() => setAsking(false)}>
            {said.cancel}
          </Button>
          <Button kind="danger" onPress={discard}>
            {said.discard}
          </Button>
        </Stack>
      ) : (
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {said.discard}
        </Button>
      )}
    </Stack>
  )
}
