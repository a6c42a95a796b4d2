import { useState } from 'react'
import type { CityProfile } from '@/city/profile'
import { categoryOf } from '@/domain/category/condition'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { TextInput } from '@/ui/text-input'
import { staffWords } from '@/words/staff-words'
import { findCategories, likeCategory } from './find-categories'

type CategoryFieldProps = {
  readonly city: CityProfile
  readonly code: string
  readonly onChoose: (code: string) => void
}

const said = staffWords

/** More than fits on a screen is no list: the person types one more character. */
const SHOWN = 12

/** The category of the scheme; what the resident's word leads to, until somebody who knows says otherwise. */
export const CategoryField = ({ city, code, onChoose }: CategoryFieldProps) => {
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const category = categoryOf(city, code)

  if (!isOpen)
    return (
      <Field id="category" label={said.category}>
        <Stack row>
          <Paragraph size="lead">{`${code} ${category?.name ?? ''}`}</Paragraph>
          <Button kind="secondary" icon="edit" compact onPress={() => setOpen(true)}>
            {said.changeCategory}
          </Button>
        </Stack>
      </Field>
    )

  const found = typed.trim() === '' ? likeCategory(city, code) : findCategories(city, typed)
  const groupOf = (group: string) => city.groups.find((known) => known.code === group)?.name
  return (
    <Stack gap="tight">
      <TextInput
        id="category"
        label={said.categorySearch}
        value={typed}
        onCommit={setTyped}
        maxLength={20}
        focused
      />
      {found.length === 0 && <Paragraph tone="soft">{said.categoryNone}</Paragraph>}
      <Choice
        label={said.category}
        options={found.slice(0, SHOWN).map(({ code, name, group }) => ({
          value: code,
          label: `${code} ${name}`,
          note: groupOf(group),
        }))}
        value={code}
        onChoose={(chosen) => {
          setOpen(false)
          if (chosen !== code) onChoose(chosen)
        }}
        layout="rows"
      />
      {found.length > SHOWN && (
        <Paragraph size="note" tone="soft">
          {said.categoryMore(found.length - SHOWN)}
        </Paragraph>
      )}
    </Stack>
  )
}
