import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { StaffCase } from '@/contract/staff-case'
import { failureOf, isPassing } from '@/platform/failure'
import { queries } from '@/platform/queries'
import { tellLastStep } from './last-step'
import { forgetRequest, forgetStep, requestIdOf } from './request-ids'
import { sendStep } from './send-step'
import type { Step } from './step'
import { forgetPhotos, type Uploading, uploadPhotos } from './upload-photos'
import { changeDraft } from './use-draft'

type Sending = { readonly version: number; readonly step: Step }

const photosOf = (step: Step): readonly string[] => (step.action === 'handle' ? step.decided.photoIds : [])

/** Two taps closer than this are one. */
const DOUBLE_TAP_MS = 500

/** After this the case on the screen is not the case in the cloud. */
const isOutOfDate = (code: string) => code === 'CASE_MOVED_ON' || code === 'CASE_NOT_YOURS'

export type StepSending = {
  readonly error: unknown
  readonly isSending: boolean
  readonly uploading: Uploading | null
  /** Sends the step once, however often it is tapped; `then` runs when the cloud has done it. */
  send(view: Pick<StaffCase, 'version'>, step: Step, then?: () => void): void
  /** Forgets what went wrong before. */
  reset(): void
  /** Whether a tap now is still part of the double tap that sent the last step: under the finger lies another button already. */
  isSecondTap(): boolean
}

/** Takes steps with one case. A form is forgotten only when the cloud has done it; whatever else happens, it stays. */
export const useStep = (caseId: string): StepSending => {
  const client = useQueryClient()
  const isUnderWay = useRef(false)
  const doneAt = useRef(0)
  const [uploading, setUploading] = useState<Uploading | null>(null)
  const shown = queries.staff.case.show.queryKey({ input: { caseId } })
  const queue = queries.staff.case.queue.key()

  const done = (view: StaffCase, { step }: Sending) => {
    doneAt.current = Date.now()
    client.setQueryData(shown, view)
    void client.invalidateQueries({ queryKey: queue })
    forgetStep(caseId, step.action)
    forgetPhotos(photosOf(step))
    tellLastStep({ caseId, action: step.action })
  }

  const failed = (error: unknown, { step }: Sending) => {
    const problem = failureOf(error)
    if (!isPassing(problem)) forgetRequest(caseId, step.action)
    if (problem.code === 'PHOTO_MISSING') changeDraft(caseId, 'handle', { uploaded: [] })
    if (!isOutOfDate(problem.code)) return
    void client.invalidateQueries({ queryKey: shown })
    void client.invalidateQueries({ queryKey: queue })
  }

  const mutation = useMutation({
    mutationFn: async ({ version, step }: Sending) => {
      const requestId = requestIdOf(caseId, step)
      await uploadPhotos(caseId, photosOf(step), setUploading)
      return sendStep(step, { requestId, caseId, version })
    },
    onSuccess: done,
    onError: failed,
    onSettled: () => {
      isUnderWay.current = false
      setUploading(null)
    },
  })

  const send: StepSending['send'] = ({ version }, step, then) => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    mutation.mutate({ version, step }, { onSuccess: () => then?.() })
  }

  return {
    error: mutation.error,
    isSending: mutation.isPending,
    uploading,
    send,
    reset: mutation.reset,
    isSecondTap: () => Date.now() - doneAt.current < DOUBLE_TAP_MS,
  }
}
