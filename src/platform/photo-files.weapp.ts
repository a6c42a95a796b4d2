import Taro from '@tarojs/taro'

const folder = () => `${Taro.env.USER_DATA_PATH}/photos`

/** Where the bytes of a kept photo lie on the phone. */
export const photoPath = (id: string): string => `${folder()}/${id}.jpg`

const files = () => Taro.getFileSystemManager()

export const hasPhoto = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    files().access({ path: photoPath(id), success: () => resolve(true), fail: () => resolve(false) })
  })

const makeFolder = (): Promise<void> =>
  new Promise((resolve) => {
    // It fails where the folder is there already, which is just as well.
    files().mkdir({ dirPath: folder(), recursive: true, complete: () => resolve() })
  })

/** Keeps a copy of a temporary file until `deletePhoto`. Throws where the phone is full (200 MB a mini-program). */
export const keepPhoto = async (id: string, tempPath: string): Promise<void> => {
  await makeFolder()
  await new Promise<void>((resolve, reject) => {
    files().copyFile({ srcPath: tempPath, destPath: photoPath(id), success: () => resolve(), fail: reject })
  })
}

export const deletePhoto = (id: string): Promise<void> =>
  new Promise((resolve) => {
    files().unlink({ filePath: photoPath(id), complete: () => resolve() })
  })

export const photoIds = (): Promise<readonly string[]> =>
  new Promise((resolve) => {
    files().readdir({
      dirPath: folder(),
      success: ({ files: names }) => resolve(names.map((name) => name.replace(/\.jpg$/, ''))),
      fail: () => resolve([]),
    })
  })

export const photoUrl = async (id: string): Promise<string | null> =>
  (await hasPhoto(id)) ? photoPath(id) : null

/** A path needs no freeing. */
export const releasePhotoUrl = (_url: string): void => undefined
