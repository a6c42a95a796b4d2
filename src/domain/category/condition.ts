import type { Category, CityProfile, FilingCondition } from '@/city/profile'

export const categoryOf = (city: CityProfile, code: string): Category | undefined =>
  city.categories.find((category) => category.code === code)

/** The filing condition (立案条件) of a category; `undefined` when the code or the key is not the city's. */
export const conditionOf = (city: CityProfile, code: string, key: string): FilingCondition | undefined =>
  categoryOf(city, code)?.conditions.find((condition) => condition.key === key)
