import { pictureSize } from '../wx/picture-size'
import type { Builtin } from './builtin'
import type { Behave, BuiltinTools } from './builtin-tools'

const REMOTE = /^(https?|cloud):/

/** `<image>`: loads what the phone has, and what the network would bring; else tells an error. */
export const behaveAsImage: Behave = (image, tools) => {
  const load = () => {
    if (image.read('src')) tools.core.bridge.toView.post(() => tell(image, tools))
  }
  image.watch((attribute) => {
    if (attribute === 'src') load()
  })
  load()
}

function tell(image: Builtin, tools: BuiltinTools): void {
  const source = String(image.read('src'))
  const size = sizeOf(source, tools)
  if (size) image.emit('load', size)
  else image.emit('error', { errMsg: `GET ${source} failed` })
}

function sizeOf(source: string, { core, files, network }: BuiltinTools) {
  if (source.startsWith('data:')) return { width: 1, height: 1 }
  if (REMOTE.test(source)) return network.type === 'none' ? undefined : { width: 1, height: 1 }
  const stored = files.read(source)
  if (stored) return { width: pictureSize(stored).width, height: pictureSize(stored).height }
  return source.replace(/^\//, '') in core.pkg.pictures ? { width: 1, height: 1 } : undefined
}
