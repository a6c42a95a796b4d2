import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { IconButton } from './icon-button'
import { InSheet } from './in-sheet'
import styles from './sheet.module.css'
import { useModalFocus } from './use-modal-focus'

export type SheetProps = {
  readonly open: boolean
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** At its foot, always in reach. */
  readonly action?: ReactNode
  /** The id of what is to be brought into view. */
  readonly showing?: string | undefined
}

/** A panel from the bottom edge, over a dimmed screen. */
export const Sheet = ({ open, ...rest }: SheetProps) => (open ? <OpenSheet {...rest} /> : null)

const OpenSheet = (props: Omit<SheetProps, 'open'>) => {
  const { title, closeLabel, onClose, children, action, showing = '' } = props
  const modal = useModalFocus(onClose)
  return (
    <View className={classNames(styles.layer)}>
      <View {...aria({ hidden: true })} className={classNames(styles.shade)} catchMove onClick={onClose} />
      <View
        {...modal}
        {...aria({ role: 'dialog', modal: true, label: title })}
        className={classNames(styles.panel)}
      >
        <View className={classNames(styles.head)}>
          <View {...aria({ role: 'heading', level: 2 })} className={classNames(styles.title)}>
            {title}
          </View>
          <IconButton icon="close" label={closeLabel} onPress={onClose} />
        </View>
        <ScrollView scrollY scrollIntoView={showing} className={classNames(styles.body)}>
          <View className={classNames(styles.inner)}>
            <InSheet.Provider value={true}>{children}</InSheet.Provider>
          </View>
        </ScrollView>
        {action && <View className={classNames(styles.foot)}>{action}</View>}
      </View>
    </View>
  )
}
