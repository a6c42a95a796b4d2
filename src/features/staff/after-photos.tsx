import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Photo } from '@/contract/photo'
import { absolute } from '@/platform/address'
import type { KeptPhoto } from '@/platform/photo-type'
import { preview } from '@/platform/preview'
import { usePhotoUrl } from '@/platform/use-photo-url'
import { Notice } from '@/ui/notice'
import { PhotoThumb } from '@/ui/photo-thumb'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'
import styles from './after-photos.module.css'

type AfterPhotosProps = {
  readonly before: readonly Photo[]
  readonly photos: readonly KeptPhoto[]
  readonly onRemove: (photoId: string) => void
}

const { cases } = words
const said = staffWords

/** The spot before, across the screen until something was taken of it since; then one beside the other. */
export const AfterPhotos = ({ before, photos, onRemove }: AfterPhotosProps) => {
  const [first] = before
  return (
    <View className={styles.photos ?? ''}>
      {first && (
        <Framed caption={said.before} isAlone={photos.length === 0}>
          <PhotoThumb
            src={absolute(photos.length === 0 ? first.large : first.small)}
            alt={said.before}
            size="fill"
            onOpen={() =>
              void preview(
                before.map(({ large }) => large),
                0,
              )
            }
          />
        </Framed>
      )}
      {photos.map((photo, index) => (
        <Framed key={photo.id} caption={cases.after}>
          <Taken
            photo={photo}
            name={cases.photo('处置后', index + 1, photos.length)}
            onRemove={() => onRemove(photo.id)}
          />
        </Framed>
      ))}
    </View>
  )
}

type FramedProps = { readonly caption: string; readonly isAlone?: boolean; readonly children: ReactNode }

const Framed = ({ caption, isAlone = false, children }: FramedProps) => (
  <View className={`${styles.framed} ${isAlone ? styles.alone : ''}`}>
    {children}
    <View className={styles.caption ?? ''}>{caption}</View>
  </View>
)

type TakenProps = { readonly photo: KeptPhoto; readonly name: string; readonly onRemove: () => void }

const Taken = ({ photo, name, onRemove }: TakenProps) => {
  const url = usePhotoUrl(photo.id)
  return (
    <>
      <PhotoThumb
        src={url ?? ''}
        alt={name}
        size="fill"
        remove={{ label: `${words.report.photos.remove}，${name}`, onPress: onRemove }}
      />
      {url === null && <Notice tone="warn">{words.report.photos.lost}</Notice>}
    </>
  )
}
