import { type CSSProperties, useState } from 'react'

/** A phone held upright, until the photo to compare with has said its own proportions. */
const UPRIGHT = 3 / 4

/** A panorama as wide as it is would leave a slit to look through. */
const clamp = (ratio: number) => Math.min(16 / 9, Math.max(9 / 16, ratio))

type Loaded = { readonly detail: { readonly width: number | string; readonly height: number | string } }

/** The proportions of the ghost, for the box of the camera: what is seen is what was seen then. */
export const useGhostRatio = () => {
  const [ratio, setRatio] = useState(UPRIGHT)
  const hearSize = ({ detail }: Loaded) => {
    const seen = Number(detail.width) / Number(detail.height)
    if (Number.isFinite(seen) && seen > 0) setRatio(clamp(seen))
  }
  const style: CSSProperties = { ['--ratio' as string]: String(ratio) }
  return { style, hearSize }
}
