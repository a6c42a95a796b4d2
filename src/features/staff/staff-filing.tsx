import type { CityProfile } from '@/city/profile'
import type { StaffCase } from '@/contract/staff-case'
import { conditionOf } from '@/domain/category/condition'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'
import { type Fact, Facts } from './facts'
import { limitOf } from './limit-words'

type StaffFilingProps = { readonly city: CityProfile; readonly of: StaffCase }

const said = staffWords

/** As what it was filed, how long it may take, what must be true to close it, and who has it. */
export const StaffFiling = ({ city, of: { code, category, conditionKey, unitId } }: StaffFilingProps) => {
  const condition = conditionKey === null ? undefined : conditionOf(city, code, conditionKey)
  const unit = city.units.find(({ id }) => id === unitId)
  const facts: readonly Fact[] = [
    { name: said.category, value: `${code} ${category}` },
    { name: said.condition, value: condition?.label ?? said.notFiled },
    { name: said.timeLimit, value: condition && limitOf(condition) },
    { name: said.closingCondition, value: condition?.closingCondition },
    { name: said.unit, value: unit?.name },
  ]
  return (
    <Card>
      <Stack gap="tight">
        <Heading level={2}>{said.filing}</Heading>
        <Facts facts={facts} />
      </Stack>
    </Card>
  )
}
