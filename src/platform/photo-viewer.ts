import Taro from '@tarojs/taro'

/** Taro's viewer for the browser, with the gallery it brings: a file of its own, fetched with the first photo opened. */
export const openViewer = (urls: string[], current: string) => Taro.previewImage({ urls, current })
