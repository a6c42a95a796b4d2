import { uploadPhoto } from '@/platform/link'
import { deletePhoto } from '@/platform/photo-files'
import { formIn, unfinished } from './draft-store'
import { changeDraft } from './use-draft'

export type Uploading = { readonly index: number; readonly count: number }

/** Hands over the photos that the cloud does not have yet, each noted as it arrives. Throws as `api` does. */
export const uploadPhotos = async (
  caseId: string,
  photoIds: readonly string[],
  tell: (uploading: Uploading | null) => void,
): Promise<void> => {
  for (const [at, photoId] of photoIds.entries()) {
    const { uploaded } = formIn(unfinished(caseId), 'handle')
    if (uploaded.includes(photoId)) continue
    tell({ index: at + 1, count: photoIds.length })
    await uploadPhoto(photoId)
    changeDraft(caseId, 'handle', { uploaded: [...uploaded, photoId] })
  }
  tell(null)
}

/** The city has them now. One that cannot be deleted is swept later. */
export const forgetPhotos = (photoIds: readonly string[]): void => {
  for (const photoId of photoIds) void deletePhoto(photoId).catch(() => undefined)
}
