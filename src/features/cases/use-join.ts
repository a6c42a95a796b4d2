import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '@/platform/api'
import { newId } from '@/platform/id'
import { queries } from '@/platform/queries'

/** 我也看到了: makes this person a co-owner, once however often it is tapped, and answers with a receipt. */
export const useJoin = () => {
  const client = useQueryClient()
  const requests = useRef(new Map<string, string>())
  return useMutation({
    mutationFn: (caseId: string) => {
      const requestId = requests.current.get(caseId) ?? newId()
      requests.current.set(caseId, requestId)
      return api.resident.case.join({ requestId, caseId })
    },
    onSuccess: ({ caseId }) => {
      void client.invalidateQueries({ queryKey: queries.resident.case.show.queryKey({ input: { caseId } }) })
      void client.invalidateQueries({ queryKey: queries.resident.report.key() })
      void client.invalidateQueries({ queryKey: queries.resident.home.key() })
    },
  })
}
