import type { CityProfile, QuickCategory } from '../profile'
import { QUICK_CATEGORY_KEYS } from '../profile'
import { type CityProblem, problemsOf } from './problem'

const quickProblems = (city: CityProfile, { key, code }: QuickCategory) => {
  const category = city.categories.find((known) => known.code === code)
  return [
    !category && `there is no category ${code}`,
    category && category.quick !== key && `files as ${code}, which belongs to ${category.quick}`,
  ]
}

/** A resident reaches every code through a quick category, and every code can be filed and closed. */
export const checkCategories = (city: CityProfile): readonly CityProblem[] => {
  const offered = city.quickCategories.map(({ key }) => key)
  return [
    ...problemsOf(
      QUICK_CATEGORY_KEYS,
      (key) => `quick category ${key}`,
      (key) => [!offered.includes(key) && 'is not offered'],
    ),
    ...problemsOf(
      city.quickCategories,
      ({ key }) => `quick category ${key}`,
      (quick) => quickProblems(city, quick),
    ),
    ...problemsOf(
      city.categories,
      ({ code }) => `category ${code}`,
      ({ quick, conditions }) => [
        !offered.includes(quick) && `no quick category ${quick} leads here`,
        conditions.length === 0 && 'has no filing condition',
        conditions.some(({ limit }) => !(limit.amount > 0)) && 'has a limit that is not above 0',
        conditions.some(({ closingCondition }) => !closingCondition.trim()) && 'has no closing condition',
      ],
    ),
    ...problemsOf(
      city.groups,
      ({ code }) => `group ${code}`,
      ({ code }) => [!city.categories.some(({ group }) => group === code) && 'has no category'],
    ),
  ]
}
