import type { StaffCase } from '@/contract/staff-case'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'

const said = staffWords

/** How sure before and after show one spot: facts for whoever closes the case, not a verdict. */
export const StaffEvidence = ({ of: { evidence } }: { readonly of: StaffCase }) => {
  if (evidence === null) return null
  const { metres, bearing, minutes } = evidence
  const isOlder = minutes !== null && minutes < 0
  const facts = [
    metres === null ? said.metresUnknown : said.metres(metres),
    bearing === null ? '' : said.turned(bearing),
    minutes === null || isOlder ? '' : said.between(minutes),
  ]
  return (
    <Stack gap="tight">
      <Paragraph size="note" tone="soft">
        {`${said.evidence}：${facts.filter(Boolean).join('；')}`}
      </Paragraph>
      {isOlder && <Notice tone="warn">{said.older}</Notice>}
    </Stack>
  )
}
