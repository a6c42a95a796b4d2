/** What we use of Tencent's SDK, which only a cloud function has installed (scripts/build-cloud.mjs names its version). */
declare module 'wx-server-sdk' {
  type CloudFiles = import('../storage/cloudbase').CloudFiles
  type SubscribeMessage = import('../notify/cloudbase').SubscribeMessage

  const cloud: CloudFiles & {
    init(config: { env: symbol }): void
    /** What WeChat says of this run: no caller can write it. `SOURCE` is `wx_trigger` for a timer. */
    getWXContext(): { OPENID?: string; SOURCE?: string }
    readonly DYNAMIC_CURRENT_ENV: symbol
    readonly openapi: { readonly subscribeMessage: SubscribeMessage }
  }
  export default cloud
}
