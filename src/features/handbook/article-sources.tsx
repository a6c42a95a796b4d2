import type { Article } from '@/domain/handbook/handbook'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

const { handbook: said } = words

/** What an article rests on, when it was last compared with that, and how far it can be relied on. */
export const ArticleSources = ({ article }: { readonly article: Article }) => (
  <Card tone="sunken">
    <Stack gap="tight">
      <Heading level={3}>{said.sources}</Heading>
      {article.sources.length === 0 && <Paragraph size="note">{said.noSources}</Paragraph>}
      {article.sources.map(({ law, articles }) => (
        <Paragraph key={law} size="note">
          {said.law(law, articles)}
        </Paragraph>
      ))}
      <Paragraph size="note">{said.confidence[article.confidence]}</Paragraph>
      <Paragraph size="note" tone="soft">
        {said.checkedOn(article.checkedOn)}
      </Paragraph>
    </Stack>
  </Card>
)
