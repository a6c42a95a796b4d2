/** Something wrong in a city's data: where to look, and what is the matter. */
export type CityProblem = { readonly where: string; readonly what: string }

/** Problems of a list: for each thing, where it is and what is wrong with it (nothing when it is fine). */
export const problemsOf = <T>(
  things: readonly T[],
  where: (thing: T) => string,
  check: (thing: T) => readonly (string | false | undefined)[],
): readonly CityProblem[] =>
  things.flatMap((thing) =>
    check(thing)
      .filter((what): what is string => typeof what === 'string')
      .map((what) => ({ where: where(thing), what })),
  )

/** What stands more than once in a list. */
export const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
]
