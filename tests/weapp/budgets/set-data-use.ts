import type { SetDataRecord } from '../runtime/journal'
import type { MiniHost } from '../runtime/mini-host'

/** What a run of `setData` cost. */
export interface SetDataUse {
  calls: number
  bytes: number
  /** Bytes of the largest single call. */
  largest: number
}

/** Adds up records. */
export function addUp(records: SetDataRecord[]): SetDataUse {
  const sizes = records.map((record) => record.bytes)
  return {
    calls: sizes.length,
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
    largest: Math.max(0, ...sizes),
  }
}

/** What each page cost so far. */
export function useByPage(host: MiniHost): Record<string, SetDataUse> {
  const pages = new Set(host.journal.setData.map((record) => record.page))
  const uses = [...pages].map((page) => [page, addUp(recordsOf(host, page))])
  return Object.fromEntries(uses)
}

/** The first `setData` of a page: what a person waits for before anything shows. */
export function firstSetDataOf(host: MiniHost, page: string): SetDataRecord | undefined {
  return recordsOf(host, page)[0]
}

/** What one deed costs, from its start until all is quiet again. */
export async function useDuring(host: MiniHost, deed: () => Promise<unknown>): Promise<SetDataUse> {
  const before = host.journal.setData.length
  await deed()
  await host.settle()
  return addUp(host.journal.setData.slice(before))
}

function recordsOf(host: MiniHost, page: string): SetDataRecord[] {
  return host.journal.setData.filter((record) => record.page === page)
}
