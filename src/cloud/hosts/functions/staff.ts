import { staffRouter } from '../../doors/staff'
import { cloudFunction } from '../cloudbase'

export const main = cloudFunction(staffRouter)
