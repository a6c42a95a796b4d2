import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './field.module.css'
import { Icon } from './icon'

export type FieldProps = {
  /** The name an error summary leads to. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Beside the label: 选填 or the like. */
  readonly mark?: string | undefined
  /** How much of the room is used, as 12/200. */
  readonly count?: string | undefined
  readonly children: ReactNode
}

/** A label, a hint, a control, and what is wrong with it. */
export const Field = ({ id, label, hint, error, mark, count, children }: FieldProps) => (
  <View className={classNames(styles.field, error && styles.wrong)}>
    <View id={`${id}-label`} className={classNames(styles.label)}>
      {label}
      {mark && <View className={classNames(styles.mark)}>{mark}</View>}
    </View>
    {hint && (
      <View id={`${id}-hint`} className={classNames(styles.hint)}>
        {hint}
      </View>
    )}
    {error && (
      <View id={`${id}-error`} {...aria({ live: 'polite' })} className={classNames(styles.error)}>
        <Icon name="alert" size="small" className={styles.errorSign} />
        <View>{error}</View>
      </View>
    )}
    {children}
    {count && <View className={classNames(styles.count)}>{count}</View>}
  </View>
)
