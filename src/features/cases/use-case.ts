import { useQuery } from '@tanstack/react-query'
import { queries } from '@/platform/queries'

/** One case as this person may see it. */
export const useCase = (caseId: string) =>
  useQuery(queries.resident.case.show.queryOptions({ input: { caseId } }))
