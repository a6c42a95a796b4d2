/**
 * The names a script may use without declaring them: the language up to ES2020, and what WeChat gives. Left out
 * on purpose, as some phones lack them: Intl, WebAssembly, SharedArrayBuffer, Atomics, TextEncoder, atob, crypto.
 */
export const WECHAT_GLOBALS = new Set(
  `Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError Float32Array
  Float64Array Function Infinity Int16Array Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy
  RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array
  Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet arguments decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape globalThis isFinite isNaN parseFloat parseInt undefined unescape
  console setTimeout clearTimeout setInterval clearInterval
  App Behavior Component Page exports getApp getCurrentPages module require requireMiniProgram requirePlugin wx`.split(
    /\s+/,
  ),
)
