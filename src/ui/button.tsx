import { Button as TaroButton, type ButtonProps as TaroButtonProps, View } from '@tarojs/components'
import { aria } from './aria'
import styles from './button.module.css'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { keyboardPress } from './keyboard'

type OpenType = Pick<
  TaroButtonProps,
  'openType' | 'onGetPhoneNumber' | 'onChooseAvatar' | 'onAgreePrivacyAuthorization' | 'onOpenSetting'
>

export type ButtonProps = {
  /** The words on it: a verb and its object. */
  readonly children: string
  readonly onPress?: () => void
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly icon?: IconName | undefined
  /** Working: it cannot be pressed again, and says these words meanwhile. */
  readonly busy?: string | false | undefined
  /** Why it cannot be pressed now; shown under it. */
  readonly blockedBecause?: string | false | undefined
  readonly disabled?: boolean
  /** Only as wide as its words. */
  readonly compact?: boolean
  readonly id?: string
  /** WeChat's own buttons: share, privacy, phone number. */
  readonly open?: OpenType
}

const ignore = () => undefined

export const Button = (props: ButtonProps) => {
  const {
    children,
    onPress = ignore,
    kind = 'primary',
    icon,
    busy,
    blockedBecause,
    compact,
    id,
    open,
  } = props
  const stopped = Boolean(props.disabled || blockedBecause || busy)
  const press = () => {
    if (!stopped) onPress()
  }
  return (
    <View className={classNames(styles.holder, compact && styles.compactHolder)}>
      <TaroButton
        {...(id && { id })}
        {...open}
        {...aria({ role: 'button', disabled: stopped || undefined, busy: busy ? true : undefined })}
        {...keyboardPress(press)}
        className={classNames(
          styles.button,
          styles[kind],
          compact && styles.compact,
          stopped && styles.stopped,
        )}
        hoverClass={classNames(!stopped && styles.pressed)}
        onClick={press}
      >
        {busy ? <View className={classNames(styles.spinner)} /> : icon && <Icon name={icon} />}
        <View className={classNames(styles.words)}>{busy || children}</View>
      </TaroButton>
      {blockedBecause && <View className={classNames(styles.reason)}>{blockedBecause}</View>}
    </View>
  )
}
