import { useShareAppMessage } from '@tarojs/taro'
import type { ShareCard, Shared } from './share-type'

/** What WeChat shows in a chat when this page is shared. Call it in the page component. */
export const useShareCard = ({ title, path, image }: ShareCard): void =>
  useShareAppMessage(() => ({ title, path, ...(image ? { imageUrl: image } : {}) }))

export const sharesByButton = true

export const share = async (_card: ShareCard): Promise<Shared> => 'native'
