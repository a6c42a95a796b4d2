import type { KeptPhoto, PhotoRefusal, Picked } from './photo-type'

type TakeIn<File> = (file: File) => Promise<KeptPhoto | PhotoRefusal>

/** Takes in one file after another: decoding several at once is what kills a small phone. */
export const takeInAll = async <File extends { readonly name: string }>(
  files: readonly File[],
  takeIn: TakeIn<File>,
): Promise<Picked> => {
  const photos: KeptPhoto[] = []
  const refused: { name: string; code: PhotoRefusal }[] = []
  for (const file of files) {
    const taken = await takeIn(file).catch(() => 'PHOTO_UNREADABLE' as const)
    if (typeof taken === 'string') refused.push({ name: file.name, code: taken })
    else photos.push(taken)
  }
  return { photos, refused, isDenied: false }
}
