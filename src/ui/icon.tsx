import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './icon.module.css'
import glyphs from './icon-glyphs.module.css'
import type { IconName } from './icon-name'

export type IconProps = {
  readonly name: IconName
  readonly size?: 'small' | 'medium' | 'large' | undefined
  readonly className?: string | undefined
}

/** A sign beside words. It takes the colour of the text around it and is silent: the words carry the meaning. */
export const Icon = ({ name, size = 'medium', className }: IconProps) => (
  <View
    {...aria({ hidden: true })}
    className={classNames(styles.icon, styles[size], glyphs[name], className)}
  />
)
