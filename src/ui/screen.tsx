import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './screen.module.css'
import { ThemeContext } from './theme-context'

export type ScreenProps = {
  readonly children: ReactNode
  /** What this screen is, for the landmark a screen reader jumps to. */
  readonly label: string
  /** The one primary action, in thumb's reach. */
  readonly action?: ReactNode
  /** Above everything: a toast region, a sheet, a dialog. */
  readonly overlay?: ReactNode
  /** No padding: the content reaches the edges, as a map does. */
  readonly bleed?: boolean
}

/** The root of every page: theme, safe areas, landmarks and the bar for the one primary action. */
export const Screen = ({ children, label, action, overlay, bleed = false }: ScreenProps) => {
  const theme = useContext(ThemeContext)
  return (
    <View className={classNames(theme, styles.screen)}>
      <View {...aria({ role: 'main', label })} className={classNames(styles.content, bleed && styles.bleed)}>
        {children}
      </View>
      {action && <View className={classNames(styles.room)} />}
      {action && <View className={classNames(styles.action)}>{action}</View>}
      {overlay}
    </View>
  )
}
