import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import styles from './switch-row.module.css'

export type SwitchRowProps = {
  readonly label: string
  readonly note?: string | undefined
  readonly on: boolean
  /** 已开启 or 已关闭: the state in words, so that colour is not the only sign. */
  readonly state: string
  readonly onChange: (on: boolean) => void
  readonly disabled?: boolean
}

export const SwitchRow = ({ label, note, on, state, onChange, disabled }: SwitchRowProps) => (
  <Pressable
    role="switch"
    label={[label, note].filter(Boolean).join('，')}
    checked={on}
    disabled={disabled || undefined}
    onPress={() => onChange(!on)}
    className={classNames(styles.row, disabled && styles.disabled)}
  >
    <View className={classNames(styles.words)}>
      <View>{label}</View>
      {note && <View className={classNames(styles.note)}>{note}</View>}
    </View>
    <View className={classNames(styles.state)}>{state}</View>
    <View className={classNames(styles.track, on && styles.on)}>
      <View className={classNames(styles.thumb)} />
    </View>
  </Pressable>
)
