import { useState } from 'react'
import type { CityProfile } from '@/city/profile'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { TextInput } from '@/ui/text-input'
import { staffWords } from '@/words/staff-words'
import { findUnits, type OfferedUnit } from './unit-choice'

type UnitFieldProps = {
  readonly city: CityProfile
  readonly offered: readonly OfferedUnit[]
  readonly chosen: string | null
  readonly onChoose: (unitId: string) => void
  readonly error: string | undefined
}

const said = staffWords
const SHOWN = 10

/** The responsible unit: the proposed one is one tap away, any other one search away. */
export const UnitField = ({ city, offered, chosen, onChoose, error }: UnitFieldProps) => {
  const [isSearching, setSearching] = useState(false)
  const [typed, setTyped] = useState('')

  if (!isSearching)
    return (
      <Field id="unit" label={said.unit} error={error}>
        <Stack gap="tight">
          <Choice
            label={said.unit}
            options={offered.map(({ unit, because }) => ({
              value: unit.id,
              label: unit.name,
              note: [because, unit.about].filter(Boolean).join(' · '),
            }))}
            value={chosen ?? undefined}
            onChoose={onChoose}
            layout="rows"
          />
          <Stack row>
            <Button kind="secondary" icon="search" compact onPress={() => setSearching(true)}>
              {said.otherUnit}
            </Button>
          </Stack>
        </Stack>
      </Field>
    )

  const found = findUnits(city, typed)
  return (
    <Stack gap="tight">
      <TextInput id="unit" label={said.unitSearch} value={typed} onCommit={setTyped} maxLength={20} focused />
      {found.length === 0 && <Paragraph tone="soft">{said.categoryNone}</Paragraph>}
      <Choice
        label={said.unit}
        options={found
          .slice(0, SHOWN)
          .map(({ id, name, about }) => ({ value: id, label: name, note: about }))}
        value={chosen ?? undefined}
        onChoose={(unitId) => {
          onChoose(unitId)
          setSearching(false)
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
