/** `20rpx` is a share of the screen, 750rpx wide on every phone; `vh` is of the page, without WeChat's bars. */
export function unitsToCss(value: string): string {
  return value.replace(/(^|[^\w#.-])(-?\d*\.?\d+)(rpx|vh)\b/g, '$1calc(var(--$3) * $2)')
}
