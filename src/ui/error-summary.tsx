import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './error-summary.module.css'
import { Icon } from './icon'
import { Pressable } from './pressable'

export type FieldError = { readonly field: string; readonly words: string }

export type ErrorSummaryProps = {
  readonly title: string
  readonly errors: readonly FieldError[]
  /** How often sending was tried: focus moves here at each try, never while a person is mending a field. */
  readonly attempt?: number
  /** Lead the person to the field: scroll there and give it focus. */
  readonly onGo: (field: string) => void
}

/** First on a form that could not be sent: what is wrong, each line leading to its field. */
export const ErrorSummary = ({ title, errors, attempt = 1, onGo }: ErrorSummaryProps) => {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp' && attempt > 0) box.current?.focus()
  }, [attempt])

  if (errors.length === 0) return null
  return (
    <View
      {...aria({ role: 'alert', live: 'assertive', label: title })}
      {...(process.env.TARO_ENV !== 'weapp' && { ref: box, tabindex: -1 })}
      className={classNames(styles.summary)}
    >
      <View className={classNames(styles.title)}>
        <Icon name="alert" />
        <View>{title}</View>
      </View>
      {errors.map(({ field, words }) => (
        <Pressable key={field} role="link" onPress={() => onGo(field)} className={styles.line}>
          {words}
        </Pressable>
      ))}
    </View>
  )
}
