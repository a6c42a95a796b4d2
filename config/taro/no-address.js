// A mini-program has no address bar. Taro lays one in its `window` and tells it of each page; nobody reads it there.
class Nowhere {
  trigger() {}
}

export { Nowhere as History, Nowhere as Location }

/** WeChat has no `URL`: asking for one on weapp fails loudly. */
export const TaroURLProvider = undefined
export const parseUrl = undefined
