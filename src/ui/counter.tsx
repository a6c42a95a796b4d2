import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './counter.module.css'
import { IconButton } from './icon-button'

export type CounterProps = {
  readonly label: string
  readonly note?: string | undefined
  readonly value: number
  readonly min?: number
  readonly max?: number
  readonly fewerLabel: string
  readonly moreLabel: string
  readonly onChange: (value: number) => void
}

/** How many: two large buttons and a number between them. */
export const Counter = (props: CounterProps) => {
  const { label, note, value, min = 0, max = 99, fewerLabel, moreLabel, onChange } = props
  return (
    <View {...aria({ role: 'group', label })} className={classNames(styles.row)}>
      <View className={classNames(styles.words)}>
        <View>{label}</View>
        {note && <View className={classNames(styles.note)}>{note}</View>}
      </View>
      <View className={classNames(styles.stepper)}>
        <IconButton
          icon="minus"
          kind="filled"
          label={fewerLabel}
          disabled={value <= min}
          onPress={() => onChange(value - 1)}
        />
        <View {...aria({ live: 'polite' })} className={classNames(styles.value)}>
          {String(value)}
        </View>
        <IconButton
          icon="plus"
          kind="filled"
          label={moreLabel}
          disabled={value >= max}
          onPress={() => onChange(value + 1)}
        />
      </View>
    </View>
  )
}
