import { v5 } from 'uuid'
import type { CityProfile } from '@/city/profile'

const DEMO = '6e1f3c52-7a1b-4c8e-9d0f-9b1b1a2c3d4e'

/** The same id for the same thing each time, so that a load that was killed goes on where it stopped instead of beginning again. */
export const demoId = ({ id }: CityProfile, name: string): string => v5(`${id}/${name}`, DEMO)
