import type { ApiKit, Implementation } from './api-kit'
import { WxFailure } from './failure'
import type { Files } from './files'
import { pictureSize } from './picture-size'

/** Photos and codes: what the person picks comes from the test. */
export function mediaApis(kit: ApiKit, files: Files) {
  const compress: Implementation = ({ src }) => ({
    tempFilePath: files.addTemporary(requirePicture(files, src), 'jpg'),
  })
  const info: Implementation = ({ src }) => {
    const size = pictureSize(requirePicture(files, src))
    return { ...size, path: src, orientation: 'up' }
  }
  return {
    chooseMedia: kit.later('chooseMedia'),
    chooseImage: kit.later('chooseImage'),
    scanCode: kit.later('scanCode'),
    compressImage: kit.later('compressImage', compress),
    getImageInfo: kit.later('getImageInfo', info),
    previewImage: kit.later('previewImage', () => undefined),
    previewMedia: kit.later('previewMedia', () => undefined),
    saveImageToPhotosAlbum: kit.later('saveImageToPhotosAlbum', () => undefined),
  }
}

/** What `chooseMedia` gives when the person picks these pictures. */
export function pickedPictures(files: Files, pictures: Uint8Array[]) {
  return {
    type: 'image',
    tempFiles: pictures.map((bytes) => ({
      tempFilePath: files.addTemporary(bytes, 'jpg'),
      size: bytes.length,
      fileType: 'image',
    })),
  }
}

function requirePicture(files: Files, path: unknown): Uint8Array {
  const bytes = files.read(String(path))
  if (!bytes) throw new WxFailure(`fail file not found: ${path}`)
  return bytes
}
