import { product } from './phone'

/** What a page must be told when it is opened, by the folder of the page. */
export type Told = Readonly<Record<string, string>>

/** An address for every page of app.json; those of staff are kept apart, because they need a post. */
export function addressesOf(told: Told): { open: string[]; staff: string[] } {
  const { pages, subPackages } = product().app
  const paths = [
    ...pages,
    ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ]
  const addresses = paths.map((path) => {
    const query = told[path.replace(/^pages\/|\/index$/g, '')]
    return query ? `/${path}?${query}` : `/${path}`
  })
  const isStaff = (address: string) => address.startsWith('/pages/staff/')
  return { open: addresses.filter((address) => !isStaff(address)), staff: addresses.filter(isStaff) }
}
