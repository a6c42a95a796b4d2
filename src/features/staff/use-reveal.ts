import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '@/platform/api'
import { newId } from '@/platform/id'

/**
 * One look at how to reach the reporter, with a reason. The answer lives in this component only: it is neither kept on the phone
 * nor in the cache. The same reason asked again is the same look.
 */
export const useReveal = (caseId: string) => {
  const look = useRef({ id: '', reason: '' })
  return useMutation({
    gcTime: 0,
    mutationFn: (reason: string) => {
      if (look.current.reason !== reason) look.current = { id: newId(), reason }
      return api.staff.reporter.reveal({ requestId: look.current.id, caseId, reason })
    },
  })
}
