import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import styles from './segmented-control.module.css'

export type SegmentedControlProps<V extends string> = {
  readonly label: string
  readonly segments: readonly { readonly value: V; readonly label: string }[]
  readonly value: V
  readonly onChange: (value: V) => void
}

/** Two to four ways of looking at the same thing. */
export const SegmentedControl = <V extends string>({
  label,
  segments,
  value,
  onChange,
}: SegmentedControlProps<V>) => (
  <View {...aria({ role: 'radiogroup', label })} className={classNames(styles.control)}>
    {segments.map((segment) => (
      <Pressable
        key={segment.value}
        role="radio"
        checked={segment.value === value}
        label={segment.label}
        onPress={() => onChange(segment.value)}
        className={classNames(styles.segment, segment.value === value && styles.chosen)}
      >
        {segment.label}
      </Pressable>
    ))}
  </View>
)
