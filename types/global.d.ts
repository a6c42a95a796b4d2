/// <reference types="@tarojs/taro" />
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
declare module '*.css'

/** Settings of the build (config/index.ts, defineConstants): how the phone reaches the cloud, and where it is. */
declare const JIELIN_TRANSPORT: 'http' | 'cloudbase'
/** Origin of the cloud over HTTP, without a trailing slash; empty on H5 means the page's own origin. */
declare const JIELIN_API: string
/** Ids of the WeChat message templates, separated by commas; empty where the city has none. */
declare const JIELIN_TEMPLATES: string
