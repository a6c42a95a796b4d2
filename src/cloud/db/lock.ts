import { lock } from 'proper-lockfile'

/** Another process has the embedded database open; two at once lose rows. */
export class FolderBusy extends Error {
  override name = 'FolderBusy'
}

/**
 * Takes the folder for this process until the returned function is called. A holder that was killed is noticed after five
 * seconds, so a restart waits that long at most; a living holder makes this throw FolderBusy.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  try {
    return await lock(folder, {
      stale: 5000,
      update: 1000,
      retries: { retries: 16, minTimeout: 500, maxTimeout: 500 },
    })
  } catch (cause) {
    throw new FolderBusy('The embedded database is open in another process. Stop that one first.', { cause })
  }
}
