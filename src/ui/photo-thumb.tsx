import { Image, View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import { imageAria } from './image-aria'
import styles from './photo-thumb.module.css'
import { Pressable } from './pressable'

export type PhotoThumbProps = {
  readonly src: string
  readonly alt: string
  readonly onOpen?: (() => void) | undefined
  readonly remove?: { readonly label: string; readonly onPress: () => void } | undefined
  /** Laid over the photo: 正在上传, 上传失败, 审核中. */
  readonly state?: { readonly words: string; readonly tone: 'busy' | 'failed' } | undefined
  /** `row` at the start of a ListRow, `strip` beside others in a form, `fill` across its place at 4:3. */
  readonly size?: 'row' | 'strip' | 'fill'
}

export const PhotoThumb = ({ src, alt, onOpen, remove, state, size = 'row' }: PhotoThumbProps) => {
  // Taro's lazy Image throws where there is nothing to show yet.
  const image = src ? (
    <Image {...imageAria(alt)} className={classNames(styles.image)} src={src} mode="aspectFill" lazyLoad />
  ) : (
    <View className={classNames(styles.image)} />
  )
  return (
    <View className={classNames(styles.thumb, styles[size])}>
      {onOpen ? (
        <Pressable label={alt} onPress={onOpen} className={styles.open}>
          {image}
        </Pressable>
      ) : (
        image
      )}
      {state && (
        <View className={classNames(styles.state, styles[state.tone])}>
          <Icon name={state.tone === 'busy' ? 'clock' : 'alert'} size="small" />
          <View>{state.words}</View>
        </View>
      )}
      {remove && (
        <View className={classNames(styles.remove)}>
          <IconButton icon="close" kind="disc" label={remove.label} onPress={remove.onPress} />
        </View>
      )}
    </View>
  )
}
