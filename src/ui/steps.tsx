import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import styles from './steps.module.css'

export type StepsProps = {
  /** Names of the steps, in order. */
  readonly steps: readonly string[]
  /** The step a person is on, from 0. */
  readonly current: number
  /** Said of the whole: 第 2 步，共 3 步：选位置. */
  readonly label: string
}

export const Steps = ({ steps, current, label }: StepsProps) => (
  <View {...aria({ role: 'img', label })} className={classNames(styles.steps)}>
    {steps.map((step, index) => (
      <View
        key={step}
        className={classNames(styles.step, index < current && styles.done, index === current && styles.now)}
      >
        <View className={classNames(styles.mark)}>
          {index < current ? <Icon name="check" size="small" /> : <View>{String(index + 1)}</View>}
        </View>
        <View className={classNames(styles.name)}>{step}</View>
      </View>
    ))}
  </View>
)
