/** Where the pages under test went, and what they were told; Taro itself needs a running app. */
export const opened: string[] = []
const told: Record<string, string> = {}

/** Forgets where the last test went and tells the next page what it is opened with. */
export const openWith = (params: Readonly<Record<string, string>>): void => {
  opened.length = 0
  for (const key of Object.keys(told)) delete told[key]
  Object.assign(told, params)
}

const go = async ({ url }: { url: string }) => {
  opened.push(url)
}

export const fakeTaro = {
  __esModule: true,
  default: {
    navigateTo: go,
    redirectTo: go,
    switchTab: go,
    navigateBack: async () => undefined,
    getCurrentPages: () => [],
    nextTick: (run: () => void) => run(),
    pageScrollTo: ({ complete }: { complete: () => void }) => complete(),
  },
  useRouter: () => ({ params: told }),
}
