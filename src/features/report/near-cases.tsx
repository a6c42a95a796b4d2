import type { ReactNode } from 'react'
import type { CaseCard } from '@/contract/case'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

type NearCasesProps = {
  readonly cases: readonly CaseCard[]
  readonly row: (card: CaseCard) => ReactNode
  readonly joining: string | null
  readonly onJoin: (caseId: string) => void
}

const { near: said } = words.report

/** 已有邻居上报: one tap makes this person a co-owner; sending anyway stays one tap, at the foot of the page. */
export const NearCases = ({ cases, row, joining, onJoin }: NearCasesProps) => {
  if (cases.length === 0) return null
  return (
    <Card tone="sky">
      <Stack gap="tight">
        <Heading level={2}>{said.title}</Heading>
        <Paragraph size="note">{said.hint}</Paragraph>
        {cases.map((card) => (
          <Stack key={card.id} gap="tight">
            {row(card)}
            <Button
              kind="secondary"
              icon="eye"
              onPress={() => onJoin(card.id)}
              busy={joining === card.id && words.cases.answering}
              disabled={joining !== null}
            >
              {said.join}
            </Button>
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}
