const { TransformStream, ReadableStream, WritableStream } = require('node:stream/web')
const { TextDecoder, TextEncoder } = require('node:util')

/** What every browser of ours has and jsdom has not. oRPC's client names TransformStream while it loads. */
for (const [name, value] of Object.entries({
  TransformStream,
  ReadableStream,
  WritableStream,
  TextDecoder,
  TextEncoder,
}))
  globalThis[name] ??= value
