import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import styles from './photo-pair.module.css'
import { PhotoThumb } from './photo-thumb'

type PairedPhoto = {
  readonly src: string
  /** 处理前, 处理后. */
  readonly caption: string
  /** What is to be seen, said by a screen reader. */
  readonly alt: string
  readonly onOpen?: (() => void) | undefined
}

export type PhotoPairProps = {
  readonly label: string
  readonly before: PairedPhoto
  /** Either the photo, or the caption and the words that say why there is none yet. */
  readonly after: PairedPhoto | { readonly caption: string; readonly waiting: string }
}

/** The same spot before and after, side by side. */
export const PhotoPair = ({ label, before, after }: PhotoPairProps) => (
  <View {...aria({ role: 'group', label })} className={classNames(styles.pair)}>
    <Half photo={before} />
    {'src' in after ? (
      <Half photo={after} />
    ) : (
      <View className={classNames(styles.half)}>
        <View className={classNames(styles.waiting)}>
          <Icon name="clock" />
          <View>{after.waiting}</View>
        </View>
        <View className={classNames(styles.caption)}>{after.caption}</View>
      </View>
    )}
  </View>
)

const Half = ({ photo }: { readonly photo: PairedPhoto }) => (
  <View className={classNames(styles.half)}>
    <PhotoThumb src={photo.src} alt={photo.alt} onOpen={photo.onOpen} size="fill" />
    <View className={classNames(styles.caption)}>{photo.caption}</View>
  </View>
)
