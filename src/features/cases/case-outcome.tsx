import type { CaseView } from '@/contract/case'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

/** The result in honest words: what was done, what was not and, where it is not this unit's, whom to ask. */
export const CaseOutcome = ({ of: { outcome, referral, timeline } }: { readonly of: CaseView }) => {
  if (outcome === null) return null
  const said = [...timeline].reverse().find(({ kind }) => kind === 'handled')?.words
  const { label, about } = words.cases.outcomes[outcome]
  return (
    <Card tone={outcome === 'solved' ? 'willow' : 'sunken'}>
      <Stack gap="tight">
        <Heading level={2}>{label}</Heading>
        <Paragraph>{about}</Paragraph>
        {said && <Paragraph>{`“${said}”`}</Paragraph>}
        {referral && <Paragraph>{`${words.cases.referral}：${referral}`}</Paragraph>}
      </Stack>
    </Card>
  )
}
