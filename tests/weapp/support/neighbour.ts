import { newId } from '@/cloud/kernel/new-id'
import type { City } from './city'
import { LANE } from './report-form'

const CATEGORY = { code: '0201', conditionKey: '0201-1' }

/** A case on the lane of the journeys: reported by somebody else, filed and made public by a clerk. Answers its id. */
export async function neighboursCase(city: City): Promise<string> {
  const resident = await city.signIn()
  const lane = city.city.lanes.find(({ name }) => name === LANE)
  const told = { quick: 'illegal-posting', place: null, laneId: lane?.id, placeName: '', words: '电线杆上' }
  const filed = await city.post(
    'resident/report/submit',
    { requestId: newId(), ...told, photoIds: [] },
    resident,
  )
  const { caseId } = filed.body
  const clerk = await city.post('resident/session/demo', { persona: 'intake-clerk' })
  const { version } = (await city.post('staff/case/show', { caseId }, clerk.body.token)).body
  const decided = {
    requestId: newId(),
    caseId,
    version,
    ...CATEGORY,
    publishPhotoIds: [],
    publishWords: true,
  }
  const { status, body } = await city.post('staff/case/file', decided, clerk.body.token)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return caseId
}
