import type { KeptPhoto, PhotoRefusal } from '../photo-type'

/** Takes what the camera shows now, shrinks it and keeps it on the phone. */
export type Shoot = () => Promise<KeptPhoto | PhotoRefusal>

export type SpotCameraProps = {
  /** What the preview is, said by a screen reader. */
  readonly label: string
  /** A photo laid over the preview, half transparent, so that a person can stand on the same spot. */
  readonly ghost: { readonly src: string; readonly alt: string } | null
  /** The camera shows something; from now on `shoot` works. */
  readonly onReady: (shoot: Shoot) => void
  /** No camera here, or the person said no: take photos another way. */
  readonly onBroken: () => void
}
