import { Image, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import type { SpotCameraProps } from './camera-type'
import { useGhostRatio } from './ghost-ratio'
import { shootFrom, startVideo } from './live-video'
import styles from './spot-camera.module.css'

/** Whether this browser may show a camera in a page at all: over plain http it may not. */
export const hasLiveCamera = (): boolean => typeof navigator.mediaDevices?.getUserMedia === 'function'

/** The browser's back camera with the photo of then over it. It stops when the component goes. */
export function SpotCamera(props: SpotCameraProps) {
  const { label, ghost } = props
  const latest = useRef(props)
  latest.current = props
  const video = useRef<HTMLVideoElement>(null)
  const { style, hearSize } = useGhostRatio()

  useEffect(() => {
    const opening = { isOver: false, stop: () => {} }
    const begin = async (element: HTMLVideoElement) => {
      const stop = await startVideo(element)
      if (opening.isOver) return stop()
      opening.stop = stop
      latest.current.onReady(shootFrom(element))
    }
    if (video.current) begin(video.current).catch(() => opening.isOver || latest.current.onBroken())
    return () => {
      opening.isOver = true
      opening.stop()
    }
  }, [])

  return (
    <View className={styles.box ?? ''} style={style}>
      <video ref={video} className={styles.preview} aria-label={label} autoPlay playsInline muted />
      {ghost && (
        <Image
          className={styles.ghost ?? ''}
          src={ghost.src}
          mode="aspectFill"
          nativeProps={{ alt: ghost.alt }}
          onLoad={hearSize}
        />
      )}
    </View>
  )
}
