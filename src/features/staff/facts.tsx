import { View } from '@tarojs/components'
import styles from './facts.module.css'

export type Fact = { readonly name: string; readonly value: string | undefined }

/** What is known, line by line; what is not known has no line. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <View className={styles.facts ?? ''}>
    {facts.map(
      ({ name, value }) =>
        value && (
          <View key={name} className={styles.fact ?? ''}>
            <View className={styles.name ?? ''}>{name}</View>
            <View className={styles.value ?? ''}>{value}</View>
          </View>
        ),
    )}
  </View>
)
