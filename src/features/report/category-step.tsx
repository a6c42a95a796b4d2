import { type ReactNode, useState } from 'react'
import type { CityProfile, QuickCategoryKey } from '@/city/profile'
import { LIMITS } from '@/contract/limits'
import { findQuickCategories } from '@/domain/category/quick-categories'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import type { IconName } from '@/ui/icon-name'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { words } from '@/words/words'
import type { Draft } from './draft-type'
import { draftActions } from './use-draft'

type CategoryStepProps = {
  readonly city: CityProfile
  readonly draft: Draft
  readonly icons: Readonly<Record<QuickCategoryKey, IconName>>
  /** What there is to say of the category chosen. */
  readonly advice: ReactNode
  /** What was typed to find a category may tell of an emergency. */
  readonly onTyped: (text: string) => void
}

const { category: said, words: sentence } = words.report

/** Step three: what it is in the person's own words, and one sentence if they like. */
export const CategoryStep = ({ city, draft, icons, advice, onTyped }: CategoryStepProps) => {
  const [typed, setTyped] = useState('')
  const found = findQuickCategories(city, typed)
  const isLost = typed.trim() !== '' && found.length === 0
  const shown = found.length > 0 ? found : city.quickCategories

  const search = (text: string) => {
    setTyped(text)
    onTyped(text)
  }

  return (
    <Stack gap="loose">
      <Stack gap="tight">
        <TextInput
          id="category-search"
          label={said.searchLabel}
          placeholder={said.search}
          value={typed}
          onCommit={search}
          maxLength={60}
        />
        {isLost && <Paragraph tone="soft">{said.notFound}</Paragraph>}
        <Field id="category" label={said.title}>
          <Choice
            label={said.title}
            options={shown.map(({ key, label, example }) => ({
              value: key,
              label,
              note: example,
              icon: icons[key],
            }))}
            value={draft.quick ?? undefined}
            onChoose={draftActions.chooseCategory}
            layout="tiles"
          />
        </Field>
        {advice}
      </Stack>
      <TextArea
        id="words"
        label={sentence.label}
        placeholder={sentence.example}
        value={draft.words}
        onCommit={(text) => {
          draftActions.write(text)
          onTyped(text)
        }}
        maxLength={LIMITS.wordsMost}
      />
    </Stack>
  )
}
