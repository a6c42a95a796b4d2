import { useState } from 'react'
import type { CityProfile, Emergency } from '@/city/profile'
import { emergencyIn } from '@/domain/category/emergency'

/** Listens to what is typed for words of danger; each kind of danger is shown once, so that going on is possible. */
export const useEmergency = (city: CityProfile) => {
  const [emergency, setEmergency] = useState<Emergency>()
  const [known, setKnown] = useState<readonly string[]>([])

  const hear = (text: string) => {
    const heard = emergencyIn(city, text)
    if (heard && !known.includes(heard.key)) setEmergency(heard)
  }
  const dismiss = () => {
    if (emergency) setKnown((before) => [...before, emergency.key])
    setEmergency(undefined)
  }

  return { emergency, hear, dismiss }
}
