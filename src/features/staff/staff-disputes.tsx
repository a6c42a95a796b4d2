import type { StaffCase } from '@/contract/staff-case'
import { absolute } from '@/platform/address'
import { preview } from '@/platform/preview'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { PhotoThumb } from '@/ui/photo-thumb'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'

type Dispute = StaffCase['disputes'][number]

/** What is still wrong in the words of those who disagreed, newest first: the reason why the case is here again. */
export const StaffDisputes = ({ of: { disputes } }: { readonly of: StaffCase }) => {
  if (disputes.length === 0) return null
  return (
    <Notice tone="warn" title={staffWords.toDispute}>
      {disputes.map((dispute) => (
        <OneDispute key={dispute.at} dispute={dispute} />
      ))}
    </Notice>
  )
}

const OneDispute = ({ dispute: { at, words: told, photos } }: { readonly dispute: Dispute }) => (
  <Stack gap="tight">
    <Paragraph>{`${words.time.dayAndTime(at)}：${told ? `“${told}”` : staffWords.noWords}`}</Paragraph>
    {photos.length > 0 && (
      <Stack row gap="tight">
        {photos.map(({ id, small }, index) => (
          <PhotoThumb
            key={id}
            src={absolute(small)}
            alt={words.cases.photo('上报', index + 1, photos.length)}
            onOpen={() =>
              void preview(
                photos.map(({ large }) => large),
                index,
              )
            }
          />
        ))}
      </Stack>
    )}
  </Stack>
)
