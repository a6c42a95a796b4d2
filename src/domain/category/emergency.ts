import type { CityProfile, Emergency } from '@/city/profile'
import { findWords } from './find-words'
import { fold } from './fold'
import { isHappening } from './is-happening'

/**
 * The emergency that a person's words tell of, so that the phone shows the number to ring before anything else; `undefined` when
 * there is none. Words of danger inside a harmless word (消防栓), denied (没有人受伤), feared (容易引起火灾) or merely talked about
 * (火灾隐患) do not count. Of several the city's first wins, so a city lists what kills fastest first.
 */
export const emergencyIn = (city: CityProfile, text: string): Emergency | undefined => {
  const folded = fold(text)
  const dangers = city.emergencies.map((owner) => ({ owner, words: owner.words }))
  const harmless = city.emergencies.map(({ harmless: words }) => ({ owner: undefined, words }))
  const told = findWords<Emergency | undefined>(folded, [...dangers, ...harmless])
    .filter(({ at, word }) => isHappening(folded, at, word))
    .map(({ owner }) => owner)
  return city.emergencies.find((emergency) => told.includes(emergency))
}

/** The emergency a category stands for (大类 04 突发事件 in the common scheme), whatever was written. */
export const emergencyOf = (city: CityProfile, code: string): Emergency | undefined =>
  city.emergencies.find(({ codes }) => codes.includes(code))
