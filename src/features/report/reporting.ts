import { api } from '@/platform/api'
import { exclusively } from '@/platform/exclusive'
import { newId } from '@/platform/id'
import { onShown } from '@/platform/lifecycle'
import { uploadPhoto } from '@/platform/link'
import { isOnline, onNetwork } from '@/platform/network'
import { deletePhoto, photoIds } from '@/platform/photo-files'
import { isHeld } from '@/platform/photo-holders'
import { onWho, who } from '@/platform/session'
import { onStorageElsewhere, storage } from '@/platform/storage'
import { createReporting } from './create-reporting'
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

const reporting = createReporting(ports)
export const { drafts, outbox, handOver } = reporting

const sweep = async () => {
  const { draft } = drafts.getState()
  const left = orphans(await photoIds(), draft, outbox.all(), Date.now())
  for (const id of left) if (!isHeld(id)) await deletePhoto(id)
}

/** Wakes draft and outbox, once, when the app starts: what waits is sent, now and whenever the network or the app is back. */
export const startReporting = (): void => {
  void reporting.wake()
  onNetwork((online) => online && void outbox.hurry())
  onShown((shown) => shown && void outbox.hurry())
  onWho(() => void outbox.hurry())
  onStorageElsewhere(reporting.hearElsewhere)
  sweep().catch(() => undefined)
}
