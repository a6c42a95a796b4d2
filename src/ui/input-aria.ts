import { aria } from './aria'

type Spoken = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

/**
 * What is said of a text field. WeChat reads the attributes of its own input (iOS only if the role is given too);
 * on H5 Taro's host element wraps the real input, which only `nativeProps` reach.
 */
export const inputAria = ({ id, label, hint, error }: Spoken): Record<string, unknown> => {
  if (process.env.TARO_ENV === 'weapp')
    return aria({ role: 'textbox', label: [label, hint, error].filter(Boolean).join('，') })
  const describedby = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    nativeProps: {
      'aria-label': label,
      ...(describedby && { 'aria-describedby': describedby }),
      ...(error && { 'aria-invalid': 'true' }),
    },
  }
}
