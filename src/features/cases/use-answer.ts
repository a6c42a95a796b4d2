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
 * The owner's last word. The same answer to the same closing carries the same request id, however often it is tapped or sent, so
 * that a dispute reopens once; after a reopening it is another answer.
 */
export const useAnswer = ({ id: caseId, reopened }: Pick<CaseView, 'id' | 'reopened'>) => {
  const client = useQueryClient()
  const request = useRef({ id: '', of: '' })

  const requestIdOf = (said: Said) => {
    const of = JSON.stringify([reopened, said])
    if (request.current.of !== of) request.current = { id: newId(), of }
    return request.current.id
  }

  return useMutation({
    mutationFn: async (said: Said) => {
      const requestId = requestIdOf(said)
      for (const photoId of said.photoIds) await uploadPhoto(photoId)
      const { answer, words, photoIds } = said
      return api.resident.case.answer({ requestId, caseId, answer, words, photoIds: [...photoIds] })
    },
    onSuccess: (view: CaseView) => {
      client.setQueryData(queries.resident.case.show.queryKey({ input: { caseId } }), view)
      void client.invalidateQueries({ queryKey: queries.resident.report.key() })
      void client.invalidateQueries({ queryKey: queries.resident.home.key() })
    },
  })
}
