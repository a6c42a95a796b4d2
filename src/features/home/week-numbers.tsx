import { View } from '@tarojs/components'
import type { Home } from '@/contract/home'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import styles from './week-numbers.module.css'

const { home: said } = words
const NUMBERS = ['reported', 'closed', 'solved', 'confirmed'] as const

/** What the city did in the last seven days: counted honestly, and silence is not consent. */
export const WeekNumbers = ({ week }: { readonly week: Home['week'] }) => (
  <Card>
    <Stack>
      <Heading level={2}>{said.week}</Heading>
      <View className={styles.numbers ?? ''}>
        {NUMBERS.map((name) => (
          <View key={name}>
            <View className={styles.number ?? ''}>{week[name]}</View>
            <View className={styles.name ?? ''}>{said[name]}</View>
          </View>
        ))}
      </View>
      <Paragraph size="note" tone="soft">
        {said.weekHint}
      </Paragraph>
    </Stack>
  </Card>
)
