import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import styles from './city-map.module.css'
import type { LeafletMap } from './leaflet-map'
import type { CityMapProps } from './map-type'

/** The browser's map: Leaflet, fetched only when a page with a map is opened. */
export function CityMap(props: CityMapProps) {
  const latest = useRef(props)
  latest.current = props
  const map = useRef<LeafletMap | null>(null)
  const { id, label, marks, picked, centre, zoom } = props

  useEffect(() => {
    const box = document.getElementById(id)
    const opening = { isOver: false }
    import('./leaflet-map')
      .then(({ openLeaflet }) => {
        if (opening.isOver || !box) return
        map.current = openLeaflet(box, latest)
        map.current.show(latest.current)
      })
      .catch(() => latest.current.onBroken?.())
    return () => {
      opening.isOver = true
      map.current?.close()
      map.current = null
    }
  }, [id])

  useEffect(() => map.current?.show({ marks, picked }), [marks, picked])

  // Leaflet itself knows where it is; only another wish moves it.
  useEffect(() => map.current?.go(centre, zoom), [centre, zoom])

  return <View id={id} className={styles.map ?? ''} aria-label={label} role="application" />
}
