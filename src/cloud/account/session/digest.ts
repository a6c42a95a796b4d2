import { createHash, createHmac } from 'node:crypto'

export type IdentityKind = 'wechat' | 'device' | 'demo'

/**
 * What is stored of an OPENID or of a browser's secret: keyed, so that a copied table tells nobody who is in it. The kind is
 * part of it, so that no device secret can pass for an OPENID.
 */
export const identityDigest = (secret: string, kind: IdentityKind, thing: string): string =>
  createHmac('sha256', secret).update(`identity:${kind}:${thing}`).digest('hex')

/** What is stored of a token. A token is 256 random bits, so a plain digest cannot be guessed back. */
export const tokenDigest = (token: string): string => createHash('sha256').update(token).digest('hex')
