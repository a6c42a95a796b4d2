import type { MiniHost } from '../runtime/mini-host'

/** The lane that the journeys report on. */
export const LANE = '八一路'

/** Chooses the lane by its name, then the category in the resident's own word; the form stands before 上报. */
export async function placeAndCategory(host: MiniHost): Promise<void> {
  await write(host, '#place-search', LANE)
  await host.tap({ text: LANE })
  await host.tap({ label: '下一步' })
  await write(host, '#category-search', '牛皮癣')
  await host.tap({ label: /小广告/ })
}

/** The whole form with one photo out of the album. */
export async function fillIn(host: MiniHost, photo: Uint8Array): Promise<void> {
  await host.launch('/pages/quick-report/index')
  host.pickPictures([photo])
  await host.tap({ label: '从相册选' })
  await placeAndCategory(host)
}

/** Writes into a field and leaves it, which hands the words over at once. */
export async function write(host: MiniHost, field: string, text: string): Promise<void> {
  await host.enter(field, text)
  host.find(field).blur()
  await host.settle()
}
