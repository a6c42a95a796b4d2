import type { Photo } from '@/contract/photo'
import { absolute } from '@/platform/address'
import { preview } from '@/platform/preview'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Field } from '@/ui/field'
import { PhotoThumb } from '@/ui/photo-thumb'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'

type PublishChoiceProps = {
  readonly which: '上报' | '处置后'
  readonly photos: readonly Photo[]
  readonly chosen: readonly string[]
  readonly onChoose: (photoIds: readonly string[]) => void
}

const said = staffWords

/** Which photos everyone may see. None until a person has looked at them and said so; all of them with one tap. */
export const PublishChoice = ({ which, photos, chosen, onChoose }: PublishChoiceProps) => {
  // What everyone sees already stays as it is.
  const open = photos.filter(({ review }) => review !== 'passed')
  if (open.length === 0) return null
  const ids = open.map(({ id }) => id)
  const picked = ids.filter((id) => chosen.includes(id))
  const isAll = picked.length === ids.length
  const toggle = (id: string, isPublic: boolean) =>
    onChoose(isPublic ? [...picked, id] : picked.filter((other) => other !== id))
  return (
    <Field
      id="publish"
      label={said.publishPhotos}
      hint={said.publishPhotosHint}
      count={said.chosen(picked.length, ids.length)}
    >
      <Stack gap="tight">
        <Stack row gap="tight">
          {open.map(({ id, small }, index) => (
            <Stack key={id} gap="tight">
              <PhotoThumb
                src={absolute(small)}
                alt={words.cases.photo(which, index + 1, open.length)}
                size="strip"
                onOpen={() =>
                  void preview(
                    open.map(({ large }) => large),
                    index,
                  )
                }
              />
              <CheckRow
                label={said.isPublic}
                note={open.length > 1 ? said.photoNumber(index + 1) : undefined}
                checked={picked.includes(id)}
                onChange={(isPublic) => toggle(id, isPublic)}
              />
            </Stack>
          ))}
        </Stack>
        <Button kind="secondary" onPress={() => onChoose(isAll ? [] : ids)}>
          {isAll ? said.publishNone : said.publishAll}
        </Button>
      </Stack>
    </Field>
  )
}
