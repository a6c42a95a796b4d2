import { residentRouter } from '../../doors/resident'
import { cloudFunction } from '../cloudbase'

export const main = cloudFunction(residentRouter)
