import { jobsRouter } from '../../doors/jobs'
import { cloudFunction } from '../cloudbase'

export const main = cloudFunction(jobsRouter)
