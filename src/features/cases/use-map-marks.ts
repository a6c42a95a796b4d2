import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { MapView } from '@/platform/map/map-type'
import { queries } from '@/platform/queries'
import { asked, useFilters } from './filters'

/** The clusters of one view of the map; what was there stays until the new ones have come. */
export const useMapMarks = (view: MapView | null) => {
  const filters = asked(useFilters())
  return useQuery({
    ...queries.resident.case.map.queryOptions({
      input: { ...filters, ...(view ?? { south: 0, west: 0, north: 0, east: 0, zoom: 3 }) },
    }),
    enabled: view !== null,
    placeholderData: keepPreviousData,
  })
}
