import type { CaseView } from '@/contract/case'
import type { Photo } from '@/contract/photo'
import { absolute } from '@/platform/address'
import { preview } from '@/platform/preview'
import { Paragraph } from '@/ui/paragraph'
import { PhotoPair } from '@/ui/photo-pair'
import { PhotoThumb } from '@/ui/photo-thumb'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

/** Before and after of the same spot side by side, then the other photos. A tap enlarges. */
export const CasePhotos = ({ of: { before, after, category } }: { readonly of: CaseView }) => {
  const [first, ...rest] = before
  const [last, ...more] = after
  const all = [...before, ...after]
  if (all.length === 0) return <Paragraph tone="soft">{words.cases.noPhoto}</Paragraph>
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
  const shown = first ?? last
  return (
    <Stack gap="tight">
      {first && (
        <PhotoPair
          label={`${words.cases.before}，${words.cases.after}`}
          before={paired(first, words.cases.before)}
          after={
            last
              ? paired(last, words.cases.after)
              : { caption: words.cases.after, waiting: words.cases.afterWaiting }
          }
        />
      )}
      <Stack row gap="tight">
        {[...(first ? [] : [shown]), ...rest, ...more].map(
          (photo, index, { length }) =>
            photo && (
              <PhotoThumb
                key={photo.id}
                src={absolute(photo.small)}
                alt={words.cases.photo(after.includes(photo) ? '处置后' : '上报', index + 1, length)}
                onOpen={open(photo)}
              />
            ),
        )}
      </Stack>
      {before.some(({ review }) => review === 'pending') && (
        <Paragraph size="note" tone="soft">
          {words.cases.photoPending}
        </Paragraph>
      )}
    </Stack>
  )
}
