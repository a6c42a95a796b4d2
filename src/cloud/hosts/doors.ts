import { jobsRouter } from '../doors/jobs'
import { residentRouter } from '../doors/resident'
import { staffRouter } from '../doors/staff'
import { type Door, openDoor } from '../kernel/dispatch'

/** The three doors by the name that is in their address. */
export const openDoors = () =>
  new Map<'resident' | 'staff' | 'jobs', Door>([
    ['resident', openDoor(residentRouter)],
    ['staff', openDoor(staffRouter)],
    ['jobs', openDoor(jobsRouter)],
  ])
