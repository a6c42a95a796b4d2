/**
 * What WeChat's screen reader hears of a View. Taro's templates carry no ARIA of themselves; config/elements adds these to
 * them, so a name that is not here would be lost on weapp and only make setData heavier.
 */
export const HEARD_BY_WECHAT: readonly string[] = [
  'role',
  'label',
  'hidden',
  'live',
  'modal',
  'checked',
  'selected',
  'expanded',
  'disabled',
]
