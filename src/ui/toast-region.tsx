import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import type { NoticeTone } from './notice'
import styles from './toast-region.module.css'

type Toast = { readonly id: string; readonly words: string; readonly tone?: NoticeTone }

export type ToastRegionProps = {
  readonly toast: Toast | null
  readonly closeLabel: string
  readonly onClose: (id: string) => void
}

/** Where short messages appear, away from the thumb's action, and are said aloud. It is always there, or a screen reader would miss the first. */
export const ToastRegion = ({ toast, closeLabel, onClose }: ToastRegionProps) => (
  <View {...aria({ role: 'status', live: 'polite' })} className={classNames(styles.region)}>
    {toast && (
      <View className={classNames(styles.toast)}>
        <Icon name={toast.tone === 'danger' || toast.tone === 'warn' ? 'alert' : 'check-circle'} />
        <View className={classNames(styles.words)}>{toast.words}</View>
        <IconButton icon="close" kind="inherit" label={closeLabel} onPress={() => onClose(toast.id)} />
      </View>
    )}
  </View>
)
