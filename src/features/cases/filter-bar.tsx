import { useState } from 'react'
import type { CityProfile, QuickCategoryKey } from '@/city/profile'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { countChosen, filterActions, useFilters } from './filters'
import { QUICK_ICONS } from './quick-icon'

/** One button that says how many filters are set, and a sheet to set them: kind, state, time. */
export const FilterBar = ({ city }: { readonly city: CityProfile }) => {
  const [isOpen, setOpen] = useState(false)
  const filters = useFilters()
  const chosen = countChosen(filters)
  return (
    <>
      <Button kind="secondary" icon="filter" compact onPress={() => setOpen(true)}>
        {chosen > 0 ? words.places.filtersChosen(chosen) : words.places.filters}
      </Button>
      <Sheet
        open={isOpen}
        title={words.places.filters}
        closeLabel={words.general.close}
        onClose={() => setOpen(false)}
        action={<Button onPress={() => setOpen(false)}>{words.places.show}</Button>}
      >
        <Stack gap="loose">
          <ByState />
          <ByDays />
          <ByKind city={city} />
          <Button kind="quiet" onPress={filterActions.reset}>
            {words.places.reset}
          </Button>
        </Stack>
      </Sheet>
    </>
  )
}

const ByState = () => {
  const state = useFilters((filters) => filters.state)
  const { any, open, closed } = words.places.states
  return (
    <Field id="filter-state" label={words.places.state}>
      <Choice
        label={words.places.state}
        options={[
          { value: 'open', label: open },
          { value: 'closed', label: closed },
          { value: 'any', label: any },
        ]}
        value={state ?? 'any'}
        onChoose={(value) => filterActions.choose({ state: value === 'any' ? undefined : value })}
      />
    </Field>
  )
}

const ByDays = () => {
  const days = useFilters((filters) => filters.days)
  const said = words.places.days
  return (
    <Field id="filter-days" label={words.places.time}>
      <Choice
        label={words.places.time}
        options={[
          { value: 'any', label: said.any },
          { value: '7', label: said[7] },
          { value: '30', label: said[30] },
        ]}
        value={days ? (`${days}` as const) : 'any'}
        onChoose={(value) =>
          filterActions.choose({ days: value === 'any' ? undefined : value === '7' ? 7 : 30 })
        }
      />
    </Field>
  )
}

const ByKind = ({ city }: { readonly city: CityProfile }) => {
  const quick = useFilters((filters) => filters.quick)
  return (
    <Field id="filter-kind" label={words.places.kind}>
      <Choice<QuickCategoryKey | 'any'>
        label={words.places.kind}
        options={[
          { value: 'any', label: words.places.anyKind },
          ...city.quickCategories.map(({ key, label }) => ({ value: key, label, icon: QUICK_ICONS[key] })),
        ]}
        value={quick ?? 'any'}
        onChoose={(value) => filterActions.choose({ quick: value === 'any' ? undefined : value })}
      />
    </Field>
  )
}
