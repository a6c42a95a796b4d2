import { classNames } from './class-names'
import { Icon } from './icon'
import styles from './icon-button.module.css'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'

export type IconButtonProps = {
  readonly icon: IconName
  /** What it does, said by a screen reader. */
  readonly label: string
  readonly onPress: () => void
  /** `inherit` takes the colour around it; `disc` is small to the eye, for the corner of a photo, and full size to the finger. */
  readonly kind?: 'plain' | 'filled' | 'solid' | 'danger' | 'inherit' | 'disc'
  readonly disabled?: boolean
  readonly expanded?: boolean
}

export const IconButton = ({ icon, label, onPress, kind = 'plain', disabled, expanded }: IconButtonProps) => (
  <Pressable
    label={label}
    onPress={onPress}
    disabled={disabled || undefined}
    expanded={expanded}
    className={classNames(styles.button, styles[kind], disabled && styles.disabled)}
  >
    <Icon name={icon} size={kind === 'disc' ? 'small' : 'medium'} className={styles.sign} />
  </Pressable>
)
