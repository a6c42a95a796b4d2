import { city } from '@/city'
import { ContactForm } from '@/features/account/contact-form'
import { useAccount, useLooks } from '@/features/account/use-account'
import { Faces } from '@/features/faces/faces'
import { wayBack } from '@/features/faces/way-back'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Paragraph } from '@/ui/paragraph'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

const { account: said } = words

/** What is kept about me, who looked at it and why, and who answers for it. */
export default function PrivacyPage() {
  const account = useAccount()
  const looks = useLooks()
  return (
    <Screen label={said.privacy} back={wayBack}>
      <Stack gap="loose">
        <Card>
          <Stack gap="tight">
            <Heading level={2}>{said.kept}</Heading>
            {said.keptList.map((line) => (
              <Paragraph key={line}>{line}</Paragraph>
            ))}
          </Stack>
        </Card>
        <Faces query={account}>
          {({ phone, since }) => (
            <Stack gap="tight">
              <ContactForm phone={phone} />
              <Paragraph size="note" tone="soft">
                {said.since(words.time.day(since))}
              </Paragraph>
            </Stack>
          )}
        </Faces>
        <Stack gap="tight">
          <Heading level={2}>{said.looks}</Heading>
          <Faces
            query={looks}
            isEmpty={({ looks }) => looks.length === 0}
            empty={<Paragraph tone="soft">{said.noLooks}</Paragraph>}
          >
            {({ looks }) =>
              looks.map((look) => (
                <ListRow
                  key={look.at}
                  icon="eye"
                  title={said.lookedBy(roleName(look.role), look.number)}
                  note={`${look.reason} · ${words.time.full(look.at)}`}
                />
              ))
            }
          </Faces>
        </Stack>
        <Paragraph size="note" tone="soft">
          {`${said.dataOfficer}：${city.dataOfficer.title}，${city.dataOfficer.contact}`}
        </Paragraph>
      </Stack>
    </Screen>
  )
}

const roles: Readonly<Record<string, string>> = words.cases.roles
const roleName = (role: string) => roles[role] ?? words.cases.roles.system
