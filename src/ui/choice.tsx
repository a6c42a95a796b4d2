import { View } from '@tarojs/components'
import { aria } from './aria'
import styles from './choice.module.css'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'

type ChoiceOption<V extends string> = {
  readonly value: V
  readonly label: string
  readonly note?: string | undefined
  readonly icon?: IconName | undefined
}

export type ChoiceProps<V extends string> = {
  /** What is being chosen; said of the group, shown by the Field around it. */
  readonly label: string
  readonly options: readonly ChoiceOption<V>[]
  readonly value: V | undefined
  readonly onChoose: (value: V) => void
  /** `chips` no wider than their words, `tiles` with a large sign two in a line, `rows` one under the other. */
  readonly layout?: 'chips' | 'tiles' | 'rows'
}

/** One of a few. */
export const Choice = <V extends string>({
  label,
  options,
  value,
  onChoose,
  layout = 'chips',
}: ChoiceProps<V>) => (
  <View {...aria({ role: 'radiogroup', label })} className={classNames(styles.group, styles[layout])}>
    {options.map((option) => (
      <Pressable
        key={option.value}
        role="radio"
        label={[option.label, option.note].filter(Boolean).join('，')}
        checked={option.value === value}
        onPress={() => onChoose(option.value)}
        className={classNames(styles.option, option.value === value && styles.chosen)}
      >
        {option.icon && <Icon name={option.icon} size={layout === 'tiles' ? 'large' : 'medium'} />}
        <View className={classNames(styles.words)}>
          <View className={classNames(styles.label)}>{option.label}</View>
          {option.note && <View className={classNames(styles.note)}>{option.note}</View>}
        </View>
        {option.value === value && <Icon name="check" size="small" className={styles.mark} />}
      </Pressable>
    ))}
  </View>
)
