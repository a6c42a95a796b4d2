declare module 's3rver' {
  /** A small S3 for tests; each bucket named here exists from the start. */
  export default class S3rver {
    constructor(options: {
      port: number
      address: string
      silent: boolean
      directory: string
      configureBuckets: readonly { readonly name: string; readonly configs: readonly unknown[] }[]
    })
    run(): Promise<{ readonly port: number }>
    close(): Promise<void>
  }
}
