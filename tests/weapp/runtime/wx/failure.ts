/** How a `wx` function refuses: what reaches the mini-program is `{ errMsg, errno }`. */
export class WxFailure extends Error {
  readonly errMsg: string
  readonly errno: number | undefined

  constructor(errMsg: string, errno?: number) {
    super(errMsg)
    this.errMsg = errMsg
    this.errno = errno
  }
}
