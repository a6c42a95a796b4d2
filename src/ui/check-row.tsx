import { View } from '@tarojs/components'
import styles from './check-row.module.css'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'

export type CheckRowProps = {
  readonly label: string
  readonly note?: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
}

/** A statement a person ticks, or one of several that may all be true. */
export const CheckRow = ({ label, note, checked, onChange, disabled }: CheckRowProps) => (
  <Pressable
    role="checkbox"
    label={[label, note].filter(Boolean).join('，')}
    checked={checked}
    disabled={disabled || undefined}
    onPress={() => onChange(!checked)}
    className={classNames(styles.row, disabled && styles.disabled)}
  >
    <View className={classNames(styles.box, checked && styles.ticked)}>
      {checked && <Icon name="check" size="small" />}
    </View>
    <View className={classNames(styles.words)}>
      <View>{label}</View>
      {note && <View className={classNames(styles.note)}>{note}</View>}
    </View>
  </Pressable>
)
