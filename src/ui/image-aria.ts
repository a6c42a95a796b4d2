import { aria } from './aria'

/** The words for a picture. On H5 only `nativeProps` reach the real img inside Taro's host element. */
export const imageAria = (alt: string): Record<string, unknown> =>
  process.env.TARO_ENV === 'weapp' ? aria({ role: 'img', label: alt }) : { nativeProps: { alt } }
