import { Button as TaroButton, type ButtonProps as TaroButtonProps, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import styles from './button.module.css'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'

/** WeChat's own abilities, which only its native button has: share, phone number, avatar, privacy. */
type OpenAbility = Pick<
  TaroButtonProps,
  'openType' | 'onGetPhoneNumber' | 'onChooseAvatar' | 'onAgreePrivacyAuthorization' | 'onOpenSetting'
>

export type ButtonProps = {
  /** The words on it: a verb and its object. */
  readonly children: string
  readonly onPress?: () => void
  /** `sky` is the primary action on a Masthead. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'sky'
  readonly icon?: IconName | undefined
  /** Working: it cannot be pressed again, and says these words meanwhile. */
  readonly busy?: string | false | undefined
  /** Why it cannot be pressed now; shown under it. */
  readonly blockedBecause?: string | false | undefined
  readonly disabled?: boolean
  /** No wider than its words. */
  readonly compact?: boolean
  readonly id?: string
  readonly open?: OpenAbility
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
    disabled,
    compact,
    id,
    open,
  } = props
  const stopped = Boolean(disabled || blockedBecause || busy)
  const className = classNames(
    styles.button,
    styles[kind],
    compact && styles.compact,
    stopped && styles.stopped,
  )
  const content = (
    <>
      {busy ? <View className={classNames(styles.spinner)} /> : icon && <Icon name={icon} />}
      <View className={classNames(styles.words)}>{busy || children}</View>
    </>
  )
  return (
    <View className={classNames(styles.holder, compact && styles.compactHolder)}>
      {open && !stopped ? (
        <NativeButton id={id} open={open} className={className} onPress={onPress}>
          {content}
        </NativeButton>
      ) : (
        <Pressable
          id={id}
          disabled={stopped || undefined}
          busy={busy ? true : undefined}
          label={[busy || children, blockedBecause].filter(Boolean).join('，')}
          onPress={onPress}
          className={className}
        >
          {content}
        </Pressable>
      )}
      {blockedBecause && <View className={classNames(styles.reason)}>{blockedBecause}</View>}
    </View>
  )
}

type NativeButtonProps = {
  readonly id: string | undefined
  readonly open: OpenAbility
  readonly className: string
  readonly onPress: () => void
  readonly children: ReactNode
}

const NativeButton = ({ id, open, className, onPress, children }: NativeButtonProps) => (
  <TaroButton
    {...(id && { id })}
    {...open}
    {...aria({ role: 'button' })}
    className={className}
    hoverClass={classNames(styles.pressed)}
    onClick={onPress}
  >
    {children}
  </TaroButton>
)
