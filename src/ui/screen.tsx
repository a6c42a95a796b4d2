import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './screen.module.css'
import { ThemeContext } from './theme-context'
import { TopBar, type WayBack } from './top-bar'
import { useFrame } from './use-frame'

export type ScreenProps = {
  readonly children: ReactNode
  /** What this screen is: its title on H5, and the landmark a screen reader jumps to. */
  readonly label: string
  /** On every screen that is not a tab; drawn on H5 only. */
  readonly back?: WayBack | undefined
  /** Before the content, from edge to edge: a Masthead, which then takes the title's place, or filters. */
  readonly head?: ReactNode
  /** The one primary action, in thumb's reach. */
  readonly action?: ReactNode
  /** Above everything: a toast region, a sheet, a dialog. */
  readonly overlay?: ReactNode
  /** No padding: the content reaches the edges, as a map does. */
  readonly bleed?: boolean
}

/** The root of every page: theme, safe areas, landmarks and the bar for the one primary action. */
export const Screen = ({ children, label, back, head, action, overlay, bleed = false }: ScreenProps) => {
  const theme = useContext(ThemeContext)
  useFrame(theme)
  const tall = process.env.TARO_ENV === 'weapp' && styles.tall
  return (
    <View className={classNames(theme, styles.screen, tall)}>
      {(back || !head) && <TopBar title={label} back={back} />}
      <View {...aria({ role: 'main', label })} className={classNames(styles.main)}>
        {head}
        <View className={classNames(styles.content, bleed && styles.bleed)}>{children}</View>
        {action && <View className={classNames(styles.action)}>{action}</View>}
      </View>
      {overlay}
    </View>
  )
}
