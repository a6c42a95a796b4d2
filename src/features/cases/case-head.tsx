import type { CaseView } from '@/contract/case'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { Tag } from '@/ui/tag'
import { words } from '@/words/words'
import { StageTag } from './stage-tag'

/** What it is, where, since when, and how it stands. */
export const CaseHead = ({ of: view }: { readonly of: CaseView }) => {
  const { category, number, placeName, reportedAt, owners, reopened, stage } = view
  return (
    <Stack gap="tight">
      <Stack row gap="tight">
        <StageTag of={view} />
        {reopened > 0 && <Tag tone="warn">{words.cases.reopened(reopened)}</Tag>}
        <Tag>{words.cases.number(number)}</Tag>
      </Stack>
      <Heading level={1}>{category}</Heading>
      <Paragraph tone="soft">{placeName || words.cases.noPlace}</Paragraph>
      <Paragraph size="note" tone="soft">
        {`${words.time.full(reportedAt)} · ${words.cases.owners(owners)}`}
      </Paragraph>
      <Paragraph>{words.cases.stages[stage].about}</Paragraph>
      {view.words && <Paragraph>{`“${view.words}”`}</Paragraph>}
    </Stack>
  )
}
