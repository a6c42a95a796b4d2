/** Taro's hooks and navigation without a running app: where pages went, and what the next one is opened with. */
export const opened: string[] = []
const params: Record<string, string> = {}

export const openWith = (told: Readonly<Record<string, string>> = {}): void => {
  opened.length = 0
  for (const key of Object.keys(params)) delete params[key]
  Object.assign(params, told)
}

const go = async ({ url }: { url: string }) => {
  opened.push(url)
}

export const taro = {
  __esModule: true,
  default: {
    navigateTo: go,
    redirectTo: go,
    switchTab: go,
    navigateBack: async () => undefined,
    getCurrentPages: () => [],
    nextTick: (run: () => void) => run(),
    pageScrollTo: ({ complete }: { complete: () => void }) => complete(),
    stopPullDownRefresh: () => undefined,
    previewImage: async () => undefined,
  },
  useRouter: () => ({ params }),
  useDidShow: () => undefined,
  usePullDownRefresh: () => undefined,
  useReachBottom: () => undefined,
}
