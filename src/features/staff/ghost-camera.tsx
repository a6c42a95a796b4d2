import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Photo } from '@/contract/photo'
import { absolute } from '@/platform/address'
import type { Shoot } from '@/platform/camera/camera-type'
import { SpotCamera } from '@/platform/camera/spot-camera'
import type { KeptPhoto, PhotoRefusal } from '@/platform/photo-type'
import { aria } from '@/ui/aria'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-name'
import { Pressable } from '@/ui/pressable'
import { useModalFocus } from '@/ui/use-modal-focus'
import { staffWords } from '@/words/staff-words'
import styles from './ghost-camera.module.css'

type GhostCameraProps = {
  readonly before: readonly Photo[]
  readonly onTaken: (taken: KeptPhoto | PhotoRefusal) => void
  readonly onBroken: () => void
  readonly onClose: () => void
}

const { camera: said } = staffWords

/** The live camera over the whole screen, with the photo of before half transparent upon it; everything to press lies at the thumb. */
export const GhostCamera = ({ before, onTaken, onBroken, onClose }: GhostCameraProps) => {
  const modal = useModalFocus(onClose)
  const [shoot, setShoot] = useState<Shoot | null>(null)
  const [isShooting, setShooting] = useState(false)
  const [shown, setShown] = useState(0)
  const [hasGhost, setGhost] = useState(true)
  const photo = before[shown]
  const ghost = photo && hasGhost ? { src: absolute(photo.large), alt: said.ghost } : null

  const press = async () => {
    if (!shoot || isShooting) return
    setShooting(true)
    onTaken(await shoot().catch(() => 'PHOTO_UNREADABLE' as const))
  }

  return (
    <View
      {...modal}
      {...aria({ role: 'dialog', modal: true, label: said.title })}
      className={styles.layer ?? ''}
      catchMove
    >
      <View className={styles.hint ?? ''}>{photo ? said.ghostHint : said.plainHint}</View>
      <View className={styles.stage ?? ''}>
        <SpotCamera
          label={said.preview}
          ghost={ghost}
          onReady={(ready) => setShoot(() => ready)}
          onBroken={onBroken}
        />
      </View>
      <View className={styles.controls ?? ''}>
        <Control icon="close" onPress={onClose}>
          {said.close}
        </Control>
        <Pressable
          label={shoot ? said.shutter : said.starting}
          disabled={!shoot || isShooting}
          busy={isShooting}
          onPress={() => void press()}
          className={styles.shutter}
        >
          <View className={styles.button ?? ''} />
        </Pressable>
        {photo && (
          <Control icon={hasGhost ? 'eye-off' : 'eye'} onPress={() => setGhost(!hasGhost)}>
            {hasGhost ? said.hideGhost : said.showGhost}
          </Control>
        )}
      </View>
      {before.length > 1 && (
        <Pressable onPress={() => setShown((shown + 1) % before.length)} className={styles.next}>
          {said.nextGhost(shown + 1, before.length)}
        </Pressable>
      )}
    </View>
  )
}

type ControlProps = { readonly icon: IconName; readonly onPress: () => void; readonly children: string }

const Control = ({ icon, onPress, children }: ControlProps) => (
  <Pressable onPress={onPress} className={styles.control}>
    <Icon name={icon} />
    <View>{children}</View>
  </Pressable>
)
