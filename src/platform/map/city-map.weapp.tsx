import { Map as WeChatMap } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useMemo, useRef } from 'react'
import { toGcj02, toWgs84 } from '../datum'
import styles from './city-map.module.css'
import type { CityMapProps, MapView } from './map-type'
import { chosenAt, markerOf, outlineOf } from './wechat-marks'

/**
 * WeChat's own map. It speaks GCJ-02; everything that leaves this file is WGS-84. A spot is chosen with WeChat's own picker
 * (`choosePlace`), so `onPick` is never called here.
 */
export function CityMap(props: CityMapProps) {
  const { id, label, centre, zoom, marks, sketch, picked } = props
  const middle = useMemo(() => toGcj02(centre), [centre])
  const markers = useMemo(
    () => [...marks.map(markerOf), ...(picked ? [chosenAt(picked)] : [])],
    [marks, picked],
  )
  const polygons = useMemo(() => sketch.areas.map(({ ring }) => outlineOf(ring)), [sketch])

  const latest = useRef(props)
  latest.current = props
  const tell = useRef(() => {
    const { onMoved, onBroken } = latest.current
    viewOf(latest.current.id).then(
      (view) => onMoved?.(view),
      () => onBroken?.(),
    )
  }).current
  // WeChat tells of no first region.
  useEffect(() => Taro.nextTick(tell), [tell])

  return (
    <WeChatMap
      id={id}
      className={styles.map ?? ''}
      {...{ 'aria-label': label }}
      latitude={middle.latitude}
      longitude={middle.longitude}
      scale={zoom}
      markers={markers}
      polygons={polygons}
      onRegionChange={(event) => event.type === 'end' && tell()}
      onMarkerTap={({ detail }) => {
        const mark = marks[Number(detail.markerId)]
        if (mark) props.onMark?.(mark.id)
      }}
      onError={() => props.onBroken?.()}
    />
  )
}

async function viewOf(id: string): Promise<MapView> {
  const context = Taro.createMapContext(id)
  const [{ southwest, northeast }, { scale }] = await Promise.all([
    new Promise<{ southwest: Taro.MapContext.MapPosition; northeast: Taro.MapContext.MapPosition }>(
      (success, fail) => context.getRegion({ success, fail }),
    ),
    new Promise<{ scale: number }>((success, fail) => context.getScale({ success, fail })),
  ])
  const least = toWgs84(southwest)
  const most = toWgs84(northeast)
  return {
    south: least.latitude,
    west: least.longitude,
    north: most.latitude,
    east: most.longitude,
    zoom: Math.round(scale),
  }
}
