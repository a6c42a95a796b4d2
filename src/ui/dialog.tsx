import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './dialog.module.css'
import { useModalFocus } from './use-modal-focus'

export type DialogProps = {
  readonly open: boolean
  readonly title: string
  readonly children: ReactNode
  /** Two buttons at most, the safe one first. */
  readonly actions: ReactNode
  readonly onClose: () => void
}

/** A question that must be answered before going on. */
export const Dialog = ({ open, ...rest }: DialogProps) => (open ? <OpenDialog {...rest} /> : null)

const OpenDialog = ({ title, children, actions, onClose }: Omit<DialogProps, 'open'>) => {
  const modal = useModalFocus(onClose)
  return (
    <View className={classNames(styles.layer)} catchMove>
      <View
        {...modal}
        {...aria({ role: 'alertdialog', modal: true, label: title })}
        className={classNames(styles.panel)}
      >
        <View {...aria({ role: 'heading', level: 2 })} className={classNames(styles.title)}>
          {title}
        </View>
        <View className={classNames(styles.body)}>{children}</View>
        <View className={classNames(styles.actions)}>{actions}</View>
      </View>
    </View>
  )
}
