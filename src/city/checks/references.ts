import type { CityProfile } from '../profile'
import { type CityProblem, problemsOf } from './problem'

/** Everything that names a unit, a lane, a group or a category names one that exists. */
export const checkReferences = (city: CityProfile): readonly CityProblem[] => {
  const units = new Map(city.units.map((unit) => [unit.id, unit.kind]))
  const lanes = city.lanes.map(({ id }) => id)
  const groups = city.groups.map(({ code }) => code)
  const codes = city.categories.map(({ code }) => code)
  const noUnit = (id: string) => !units.has(id) && `there is no unit ${id}`
  return [
    ...problemsOf(
      [city.fallbackUnit],
      () => 'fallbackUnit',
      (id) => [noUnit(id)],
    ),
    ...problemsOf(
      city.grids,
      ({ id }) => `grid ${id}`,
      (grid) => [
        units.get(grid.streetOffice) !== 'street-office' && `${grid.streetOffice} is no street office`,
        units.get(grid.gridTeam) !== 'grid-team' && `${grid.gridTeam} is no grid team`,
      ],
    ),
    ...problemsOf(
      city.lanes,
      ({ id }) => `lane ${id}`,
      (lane) => Object.values(lane.units).map(noUnit),
    ),
    ...problemsOf(
      city.landmarks,
      ({ id }) => `landmark ${id}`,
      ({ lane }) => [lane !== undefined && !lanes.includes(lane) && `there is no lane ${lane}`],
    ),
    ...problemsOf(
      city.categories,
      ({ code }) => `category ${code}`,
      ({ unit, group }) => [
        unit !== 'street-office' && unit !== 'grid-team' && noUnit(unit),
        !groups.includes(group) && `there is no group ${group}`,
      ],
    ),
    ...problemsOf(
      city.emergencies,
      ({ key }) => `emergency ${key}`,
      (emergency) => emergency.codes.map((code) => !codes.includes(code) && `there is no category ${code}`),
    ),
  ]
}
