/** What work came to. `surprises` are for the log: nobody expected them. */
export type Tally = {
  readonly done: number
  readonly failed: number
  readonly surprises: readonly unknown[]
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  done: tallies.reduce((total, { done }) => total + done, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  surprises: tallies.flatMap(({ surprises }) => surprises),
})

/** Does `work` for each, one after the other; one that throws keeps no other from its turn. */
export async function tallyEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<Tally> {
  const surprises: unknown[] = []
  for (const item of items) {
    await work(item).catch((error) => surprises.push(error))
  }
  return { done: items.length - surprises.length, failed: surprises.length, surprises }
}
