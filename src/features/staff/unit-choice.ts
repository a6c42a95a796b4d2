import type { CityProfile, Unit } from '@/city/profile'
import type { StaffCase } from '@/contract/staff-case'
import { staffWords } from '@/words/staff-words'

export type OfferedUnit = { readonly unit: Unit; readonly because: string | undefined }

/** The unit that the rules propose, then the one that had the case, then the one chosen from the list. */
export const offeredUnits = (
  city: CityProfile,
  { routedUnitId, unitId }: Pick<StaffCase, 'routedUnitId' | 'unitId'>,
  chosen: string | null,
): readonly OfferedUnit[] => {
  const offers: readonly (readonly [string | null, string | undefined])[] = [
    [routedUnitId, staffWords.unitSuggested],
    [unitId, staffWords.unitBefore],
    [chosen, undefined],
  ]
  const seen = new Set<string>()
  return offers.flatMap(([id, because]) => {
    const unit = city.units.find((unit) => unit.id === id)
    if (!unit || seen.has(unit.id)) return []
    seen.add(unit.id)
    return [{ unit, because }]
  })
}

/** Units by name or by what they answer for. */
export const findUnits = ({ units }: CityProfile, text: string): readonly Unit[] => {
  const typed = text.trim()
  return units.filter(({ name, about }) => name.includes(typed) || about.includes(typed))
}
