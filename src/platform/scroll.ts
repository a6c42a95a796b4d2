import Taro from '@tarojs/taro'

/** Brings the top of the page, or the element with this id, into view once it is drawn. */
export const scrollTo = (where: string): Promise<void> =>
  new Promise((resolve) => {
    Taro.nextTick(() => {
      const target = where === 'top' ? { scrollTop: 0 } : { selector: `#${where}` }
      Taro.pageScrollTo({ ...target, duration: 0, complete: () => resolve() })
    })
  })
