import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { IconButton } from './icon-button'
import styles from './top-bar.module.css'

export type WayBack = { readonly label: string; readonly onPress: () => void }

export type TopBarProps = { readonly title: string; readonly back?: WayBack | undefined }

/** Title and way back on H5, where nobody else draws them. */
export const TopBar = ({ title, back }: TopBarProps) => (
  <View {...aria({ role: 'banner' })} className={classNames(styles.bar)}>
    {back && <IconButton icon="back" label={back.label} onPress={back.onPress} />}
    <View
      {...aria({ role: 'heading', level: 1 })}
      className={classNames(styles.title, !back && styles.first)}
    >
      {title}
    </View>
  </View>
)
