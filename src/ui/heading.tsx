import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import styles from './words.module.css'

export type HeadingProps = {
  readonly children: string
  readonly level?: 1 | 2 | 3
  readonly id?: string
}

export const Heading = ({ children, level = 2, id }: HeadingProps) => (
  <View
    {...(id && { id })}
    {...aria({ role: 'heading', level })}
    className={classNames(styles.heading, styles[`level${level}`])}
  >
    {children}
  </View>
)
