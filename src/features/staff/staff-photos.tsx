import type { Photo } from '@/contract/photo'
import type { StaffCase } from '@/contract/staff-case'
import { absolute } from '@/platform/address'
import { preview } from '@/platform/preview'
import { Paragraph } from '@/ui/paragraph'
import { PhotoPair } from '@/ui/photo-pair'
import { PhotoThumb } from '@/ui/photo-thumb'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'

const { cases } = words
const said = staffWords

/** Every photo, public or not: the spot as large as the screen is wide or, once it was handled, before beside after. */
export const StaffPhotos = ({ of: { before, after, category } }: { readonly of: StaffCase }) => {
  const all = [...before, ...after]
  const [first] = before
  const last = after[after.length - 1]
  if (all.length === 0) return <Paragraph tone="soft">{said.noPhotos}</Paragraph>

  const open = (photo: Photo) => () =>
    void preview(
      all.map(({ large }) => large),
      all.indexOf(photo),
    )
  const paired = (photo: Photo, caption: string) => ({
    src: absolute(photo.small),
    caption,
    alt: `${category}，${caption}`,
    onOpen: open(photo),
  })
  const isPair = first !== undefined && last !== undefined
  const shown = isPair ? [first, last] : [all[0]]
  const rest = all.filter((photo) => !shown.includes(photo))
  const hidden = all.filter(({ review }) => review !== 'passed').length

  return (
    <Stack gap="tight">
      {isPair && (
        <PhotoPair
          label={`${cases.before}，${cases.after}`}
          before={paired(first, cases.before)}
          after={paired(last, cases.after)}
        />
      )}
      {!isPair && all[0] && (
        <PhotoThumb
          src={absolute(all[0].large)}
          alt={`${category}，${first ? cases.before : cases.after}`}
          onOpen={open(all[0])}
          size="fill"
        />
      )}
      {rest.length > 0 && (
        <Stack row gap="tight">
          {rest.map((photo, index) => (
            <PhotoThumb
              key={photo.id}
              src={absolute(photo.small)}
              alt={cases.photo(after.includes(photo) ? '处置后' : '上报', index + 1, rest.length)}
              onOpen={open(photo)}
            />
          ))}
        </Stack>
      )}
      {hidden > 0 && (
        <Paragraph size="note" tone="soft">
          {said.privatePhotos(hidden)}
        </Paragraph>
      )}
    </Stack>
  )
}
