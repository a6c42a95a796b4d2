import type { Refusal } from '@/contract/refusals'
import type { Receipt, ReportSubmit } from '@/contract/report'
import { refused } from '@/platform/failure'

/** The cloud's promise in memory: the same request id answers the same receipt, and a photo must have arrived first. */
export const createFakeCloud = () => {
  const photos = new Set<string>()
  const reports = new Map<string, { input: ReportSubmit; receipt: Receipt }>()
  const moods: Refusal[] = []

  const upload = (photoId: string) => {
    photos.add(photoId)
  }

  const submit = (input: ReportSubmit): Receipt => {
    const before = reports.get(input.requestId)
    if (before) return before.receipt
    const mood = moods.shift()
    if (mood) throw refused(422, { code: mood })
    if (input.photoIds.some((id) => !photos.has(id))) throw refused(404, { code: 'PHOTO_MISSING' })
    const receipt: Receipt = {
      receipt: `R${reports.size + 1}`,
      caseId: input.requestId,
      reportedAt: '2026-03-09T00:00:00.000Z',
    }
    reports.set(input.requestId, { input, receipt })
    return receipt
  }

  return {
    upload,
    submit,
    refuseNext: (refusal: Refusal) => moods.push(refusal),
    losePhotos: () => photos.clear(),
    forgiveAll: () => moods.splice(0),
    filed: (): readonly ReportSubmit[] => [...reports.values()].map(({ input }) => input),
    filedWords: (): readonly string[] => [...reports.values()].map(({ input }) => input.words),
  }
}
