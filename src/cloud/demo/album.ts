import type { QuickCategoryKey } from '@/city/profile'
import type { Caller } from '../kernel/context'
import { demoId } from './ids'
import { draw, type Part, type Picture } from './pictures/draw'
import type { DemoWorld } from './world'

/** Gives a drawn picture to a person as a photo of their own, and answers its id. */
export type Album = (photo: {
  readonly name: string
  readonly owner: Caller
  readonly quick: QuickCategoryKey
  readonly part: Part
  readonly street: number
  readonly at: Date
}) => Promise<string>

/** Draws each picture when it is first needed, and keeps it once however many photos show it. */
export function openAlbum({ city, db, storage }: DemoWorld): Album {
  const pictures = new Map<string, Promise<Picture>>()

  async function keep(quick: QuickCategoryKey, part: Part, street: number) {
    const picture = await draw(quick, part, street)
    await storage.put(picture.digest, 'large', picture.large)
    await storage.put(picture.digest, 'small', picture.small)
    return picture
  }

  function pictureOf(quick: QuickCategoryKey, part: Part, street: number) {
    const key = `${quick}/${part}/${street}`
    const known = pictures.get(key) ?? keep(quick, part, street)
    pictures.set(key, known)
    return known
  }

  return async ({ name, owner, quick, part, street, at }) => {
    const { digest, width, height } = await pictureOf(quick, part, street)
    const id = demoId(city, `photo-${name}`)
    await db
      .insertInto('photo')
      .values({
        city_id: city.id,
        id,
        owner_id: owner.personId,
        digest,
        width,
        height,
        received_at: at,
        case_id: null,
        taken_by: null,
        part: null,
        position: null,
      })
      .onConflict((conflict) => conflict.columns(['city_id', 'id']).doNothing())
      .execute()
    return id
  }
}
