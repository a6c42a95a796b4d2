import type { PlatformTools } from '../platform'
import type { Dress } from './dress'

const SIZES: Record<string, string> = {
  scaleToFill: '100% 100%',
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: '100% auto',
  heightFix: 'auto 100%',
}

/** Draws a picture of the network, the package or the phone as the background WeChat makes of it. */
export const dressImage: Dress = (builtin, dom, tools) => {
  const draw = () => {
    const source = String(builtin.read('src') ?? '')
    const mode = String(builtin.read('mode') ?? 'scaleToFill')
    const address = addressOf(source, tools)
    dom.style.backgroundImage = address ? `url("${address}")` : ''
    dom.style.backgroundSize = SIZES[mode] ?? '100% 100%'
    if (address && /Fix$/.test(mode)) fix(dom, address, mode)
  }
  builtin.watch((attribute) => {
    if (attribute === 'src' || attribute === 'mode') draw()
  })
  draw()
}

/** `widthFix` lets the height follow the picture's own shape, `heightFix` the width. */
function fix(dom: HTMLElement, address: string, mode: string): void {
  const picture = new Image()
  picture.onload = () => {
    dom.style.aspectRatio = `${picture.naturalWidth} / ${picture.naturalHeight}`
    if (mode === 'widthFix') dom.style.height = 'auto'
    else dom.style.width = 'auto'
  }
  picture.src = address
}

function addressOf(source: string, { pkg, readFile }: PlatformTools): string {
  if (source.startsWith('wxfile:')) {
    const bytes = readFile(source)
    return bytes ? URL.createObjectURL(new Blob([bytes.slice()])) : ''
  }
  if (/^(https?|data):/.test(source)) return source
  return pkg.pictures[source.replace(/^\//, '')] ?? ''
}
