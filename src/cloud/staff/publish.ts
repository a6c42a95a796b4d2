import type { Scope } from '../cases/scope'

/**
 * Settles who may see the photos of one part of a case, after a person looked at them: the chosen ones everyone, the others only
 * their owner and staff. A photo that everyone sees already and is not asked about again stays as it is.
 */
export async function publishChosen(
  { db, city }: Pick<Scope, 'db' | 'city'>,
  caseId: string,
  part: 'before' | 'after',
  chosen: readonly string[],
): Promise<void> {
  const photos = db
    .updateTable('photo')
    .where('city_id', '=', city.id)
    .where('case_id', '=', caseId)
    .where('part', '=', part)
  await photos.set({ review: 'refused' }).where('review', '=', 'pending').execute()
  if (chosen.length)
    await photos
      .set({ review: 'passed' })
      .where('id', 'in', [...chosen])
      .execute()
}
