import { Camera, Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { takeIn } from '../photos.weapp'
import type { Shoot, SpotCameraProps } from './camera-type'
import { useGhostRatio } from './ghost-ratio'
import styles from './spot-camera.module.css'

/** WeChat asks for the camera itself, when it is first shown; `onError` tells of a no. */
export const hasLiveCamera = (): boolean => true

const takePhoto = (): Promise<string> =>
  new Promise((resolve, reject) => {
    Taro.createCameraContext().takePhoto({
      quality: 'high',
      success: ({ tempImagePath }) => resolve(tempImagePath),
      fail: reject,
    })
  })

const sizeOf = (filePath: string): Promise<number> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({ filePath, success: ({ size }) => resolve(size), fail: reject })
  })

const shoot: Shoot = async () => {
  const path = await takePhoto().catch(() => null)
  if (path === null) return 'PHOTO_UNREADABLE'
  return takeIn(path, await sizeOf(path))
}

/** WeChat's camera is drawn on the page's own layer, so that the photo of then simply lies over it. */
export function SpotCamera({ label, ghost, onReady, onBroken }: SpotCameraProps) {
  const { style, hearSize } = useGhostRatio()
  return (
    <View className={styles.box ?? ''} style={style}>
      <Camera
        className={styles.preview ?? ''}
        {...{ 'aria-label': label }}
        devicePosition="back"
        flash="off"
        resolution="high"
        onInitDone={() => onReady(shoot)}
        onError={onBroken}
        onStop={onBroken}
      />
      {ghost && (
        <Image
          className={styles.ghost ?? ''}
          {...{ 'aria-label': ghost.alt }}
          src={ghost.src}
          mode="aspectFill"
          onLoad={hearSize}
        />
      )}
    </View>
  )
}
