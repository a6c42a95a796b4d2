type Key = { readonly key: string; preventDefault(): void; stopPropagation(): void }

const isPhone = process.env.TARO_ENV === 'weapp'

/** Makes a View that is pressed also work from a keyboard on H5. WeChat has no keyboard focus, so it gets nothing. */
export const keyboardPress = (onPress: () => void): Record<string, unknown> =>
  isPhone
    ? {}
    : {
        tabindex: 0,
        onKeyDown: (event: Key) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          event.stopPropagation()
          onPress()
        },
      }
