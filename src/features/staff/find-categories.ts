import type { Category, CityProfile } from '@/city/profile'
import { findQuickCategories } from '@/domain/category/quick-categories'

/** Categories by code, by name, by group, or by a resident's word for them; in the order of the scheme. */
export const findCategories = (city: CityProfile, text: string): readonly Category[] => {
  const typed = text.trim()
  if (typed === '') return []
  const quick = findQuickCategories(city, typed).map(({ key }) => key)
  const groups = city.groups.filter(({ name }) => name.includes(typed)).map(({ code }) => code)
  const named = city.categories.filter(
    ({ code, name, group }) => code.startsWith(typed) || name.includes(typed) || groups.includes(group),
  )
  const spokenOf = city.categories.filter((category) => quick.includes(category.quick))
  return [...new Set([...named, ...spokenOf])]
}

/** What is easily mistaken for this: whatever residents call by the same name. */
export const likeCategory = (city: CityProfile, code: string): readonly Category[] => {
  const quick = city.categories.find((category) => category.code === code)?.quick
  return city.categories.filter((category) => category.quick === quick)
}
