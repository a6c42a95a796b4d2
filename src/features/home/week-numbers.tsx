import type { Home } from '@/contract/home'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

const { home: said } = words

/** What the city did in the last seven days: counted honestly, and silence is not consent. */
export const WeekNumbers = ({ week }: { readonly week: Home['week'] }) => (
  <Card>
    <Stack gap="tight">
      <Heading level={2}>{said.week}</Heading>
      <Stack row even gap="tight">
        <Paragraph>{`${said.reported} ${week.reported}`}</Paragraph>
        <Paragraph>{`${said.closed} ${week.closed}`}</Paragraph>
      </Stack>
      <Stack row even gap="tight">
        <Paragraph>{`${said.solved} ${week.solved}`}</Paragraph>
        <Paragraph>{`${said.confirmed} ${week.confirmed}`}</Paragraph>
      </Stack>
      <Paragraph size="note" tone="soft">
        {said.weekHint}
      </Paragraph>
    </Stack>
  </Card>
)
