import { api } from '@/platform/api'
import { exclusively } from '@/platform/exclusive'
import { newId } from '@/platform/id'
import { onShown } from '@/platform/lifecycle'
import { uploadPhoto } from '@/platform/link'
import { isOnline, onNetwork } from '@/platform/network'
import { deletePhoto, photoIds } from '@/platform/photo-files'
import { onWho, who } from '@/platform/session'
import { onStorageElsewhere, storage } from '@/platform/storage'
import { createDraftStore, DRAFT_KEY } from './draft-store'
import { createHandOver } from './hand-over'
import { createOutbox } from './outbox'
import { OUTBOX_KEY } from './outbox-shelf'
import type { ReportPorts } from './report-ports'
import { orphans } from './sweep'

const later = (run: () => void, milliseconds: number) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

const ports: ReportPorts = {
  storage,
  newId,
  now: Date.now,
  who,
  isOnline,
  uploadPhoto,
  submit: (input) => api.resident.report.submit(input),
  deletePhoto,
  exclusively,
  later,
}

export const drafts = createDraftStore(ports)
export const outbox = createOutbox(ports)
export const handOver = createHandOver(ports, drafts, outbox)

const sweep = async () => {
  const { draft } = drafts.getState()
  const left = orphans(await photoIds(), draft, outbox.all(), Date.now())
  for (const id of left) await deletePhoto(id)
}

const hearElsewhere = (key: string) => {
  if (key === DRAFT_KEY) void drafts.persist.rehydrate()
  if (key.startsWith(OUTBOX_KEY)) outbox.refresh()
}

/** Wakes draft and outbox, once, when the app starts: what waits is sent, now and whenever the network or the app is back. */
export const startReporting = (): void => {
  handOver.settle()
  onNetwork((online) => online && void outbox.hurry())
  onShown((shown) => shown && void outbox.hurry())
  onWho(() => void outbox.hurry())
  onStorageElsewhere(hearElsewhere)
  void outbox.hurry()
  sweep().catch(() => undefined)
}
