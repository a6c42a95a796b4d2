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
  /** Before the content, from edge to edge: a Masthead, a segmented control. */
  readonly head?: ReactNode
  /** The one primary action, in thumb's reach. */
  readonly action?: ReactNode
  /** Above everything: a toast region, a sheet, a dialog. */
  readonly overlay?: ReactNode
  /** No padding: the content reaches the edges, as a map does. */
  readonly bleed?: boolean
}

/** The root of every page: theme, safe areas, landmarks and the bar for the one primary action. */
export const Screen = ({ children, label, head, action, overlay, bleed = false }: ScreenProps) => {
  const theme = useContext(ThemeContext)
  return (
    <View className={classNames(theme, styles.screen, process.env.TARO_ENV === 'weapp' && styles.tall)}>
      <View {...aria({ role: 'main', label })} className={classNames(styles.main)}>
        {head}
        <View className={classNames(styles.content, bleed && styles.bleed)}>{children}</View>
      </View>
      {action && <View className={classNames(styles.action)}>{action}</View>}
      {overlay}
    </View>
  )
}
