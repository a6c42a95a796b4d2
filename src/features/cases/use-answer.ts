import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { CaseView } from '@/contract/case'
import type { Answer } from '@/domain/case/stage'
import { api } from '@/platform/api'
import { newId } from '@/platform/id'
import { uploadPhoto } from '@/platform/link'
import { queries } from '@/platform/queries'

export type Said = {
  readonly answer: Answer
  readonly words: string
  readonly photoIds: readonly string[]
}

/**
 * The owner's last word. A second tap and a retry carry the same request id until the cloud has answered, so that a dispute
 * reopens once.
 */
export const useAnswer = (caseId: string) => {
  const client = useQueryClient()
  const requestId = useRef(newId())
  return useMutation({
    mutationFn: async ({ answer, words, photoIds }: Said) => {
      for (const photoId of photoIds) await uploadPhoto(photoId)
      return api.resident.case.answer({
        requestId: requestId.current,
        caseId,
        answer,
        words,
        photoIds: [...photoIds],
      })
    },
    onSuccess: (view: CaseView) => {
      requestId.current = newId()
      client.setQueryData(queries.resident.case.show.queryKey({ input: { caseId } }), view)
      void client.invalidateQueries({ queryKey: queries.resident.report.key() })
      void client.invalidateQueries({ queryKey: queries.resident.home.key() })
    },
  })
}
