import { View } from '@tarojs/components'
import { aria } from './aria'
import { Button } from './button'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import styles from './state.module.css'

export type ErrorStateProps = {
  readonly icon?: IconName
  /** What happened. */
  readonly title: string
  /** What to do next. */
  readonly advice: string
  /** 编号 and the request id, so that someone can find it. */
  readonly reference?: string | undefined
  readonly retry?:
    | { readonly label: string; readonly onPress: () => void; readonly busy?: string | false }
    | undefined
}

export const ErrorState = ({ icon = 'alert', title, advice, reference, retry }: ErrorStateProps) => (
  <View {...aria({ role: 'alert', live: 'assertive' })} className={classNames(styles.state)}>
    <View className={classNames(styles.sign, styles.wrong)}>
      <Icon name={icon} size="large" />
    </View>
    <View className={classNames(styles.title)}>{title}</View>
    <View className={classNames(styles.advice)}>{advice}</View>
    {reference && <View className={classNames(styles.reference)}>{reference}</View>}
    {retry && (
      <View className={classNames(styles.action)}>
        <Button kind="secondary" icon="retry" compact busy={retry.busy} onPress={retry.onPress}>
          {retry.label}
        </Button>
      </View>
    )}
  </View>
)
