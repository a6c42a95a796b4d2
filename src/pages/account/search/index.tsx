import { useState } from 'react'
import { findFunctions } from '@/features/account/find-functions'
import { wayBack } from '@/features/faces/way-back'
import { open } from '@/platform/navigate'
import { EmptyState } from '@/ui/empty-state'
import { ListRow } from '@/ui/list-row'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { TextInput } from '@/ui/text-input'
import { words } from '@/words/words'

const { search: said } = words

/** Finds a function by everyday words: who types 字太小 finds 长辈版. */
export default function SearchPage() {
  const [typed, setTyped] = useState('')
  const found = findFunctions(typed)
  return (
    <Screen label={said.title} back={wayBack}>
      <Stack>
        <TextInput
          id="search"
          label={said.label}
          placeholder={said.example}
          value={typed}
          onCommit={setTyped}
          maxLength={40}
        />
        {found.length === 0 && <EmptyState icon="search" title={said.none} advice={said.noneHint} />}
        {found.map(({ title, route }) => (
          <ListRow key={title} icon="arrow-right" title={title} onPress={() => void open(route)} />
        ))}
      </Stack>
    </Screen>
  )
}
