import { useQuery } from '@tanstack/react-query'
import { queries } from '@/platform/queries'
import { toNear } from './draft'
import type { Draft } from './draft-type'

/** Open cases of the same kind near by, once kind and place are known. Without a network there are none, and nothing waits. */
export const useNear = (draft: Draft) => {
  const input = toNear(draft)
  const isKnown = input !== null && (input.place !== null || input.laneId !== null)
  return useQuery({
    ...queries.resident.case.near.queryOptions({
      input: input ?? { quick: 'other', place: null, laneId: null },
    }),
    enabled: isKnown,
  })
}
