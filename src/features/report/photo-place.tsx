import { useState } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import type { Draft } from './draft-type'
import { draftActions } from './use-draft'

const { spot: said } = words.report

/** A photo may know where it was taken: offered once, never attached unasked. */
export const PhotoPlace = ({ draft }: { readonly draft: Draft }) => {
  const [isDeclined, setDeclined] = useState(false)
  const place = draft.photos.find((photo) => photo.place)?.place
  if (!place || isDeclined || draft.spot.kind !== 'none') return null
  const use = () => draftActions.chooseSpot({ kind: 'place', place, name: said.useFromPhoto, from: 'photo' })
  return (
    <Card tone="sky">
      <Stack gap="tight">
        <Paragraph>{said.fromPhoto}</Paragraph>
        <Stack row even gap="tight">
          <Button kind="secondary" icon="pin" onPress={use}>
            {said.useFromPhoto}
          </Button>
          <Button kind="quiet" onPress={() => setDeclined(true)}>
            {said.notFromPhoto}
          </Button>
        </Stack>
      </Stack>
    </Card>
  )
}
