import { useState } from 'react'
import { DEMO_PERSONAS } from '@/contract/personas'
import { failureOf } from '@/platform/failure'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { accountActions, useWho } from './use-who'

const { account: said } = words

/** Demo city only: look through the eyes of an invented grid worker or clerk, and back again. */
export const DemoPersonas = () => {
  const who = useWho()
  const [error, setError] = useState<unknown>(null)
  const signIn = (persona: (typeof DEMO_PERSONAS)[number]) => {
    setError(null)
    accountActions.signInAs(persona).catch(setError)
  }
  return (
    <Card tone="sunken">
      <Stack gap="tight">
        <Heading level={2}>{said.demo}</Heading>
        <Paragraph size="note">{said.demoHint}</Paragraph>
        <Paragraph>
          {said.nowAs(who === 'resident' ? words.cases.roles.resident : said.personas[who])}
        </Paragraph>
        {error !== null && <Notice tone="danger">{words.refusals[failureOf(error).code].advice}</Notice>}
        {who !== 'resident' && (
          <Button kind="secondary" icon="person" onPress={accountActions.returnToResident}>
            {said.asResident}
          </Button>
        )}
        {DEMO_PERSONAS.filter((persona) => persona !== who).map((persona) => (
          <Button key={persona} kind="secondary" icon="staff" onPress={() => signIn(persona)}>
            {said.personas[persona]}
          </Button>
        ))}
      </Stack>
    </Card>
  )
}
