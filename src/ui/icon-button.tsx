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
  readonly kind?: 'plain' | 'filled' | 'danger'
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
    <Icon name={icon} />
  </Pressable>
)
