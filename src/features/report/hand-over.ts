import { emptyDraft, isBlank, type Missing, whatIsMissing } from './draft'
import type { DraftStore } from './draft-store'
import type { Outbox } from './outbox'
import { asideItem, canComeBack, isOnItsWay, waitingItem } from './outbox-item'
import type { ReportPorts } from './report-ports'

export type Submitted =
  | { readonly ok: true; readonly itemId: string }
  | { readonly ok: false; readonly missing: readonly Missing[] }

/**
 * Between form and outbox. Each crossing is two writes, the arriving one first; a kill in between leaves the same report in
 * both, and `settle` at the next start takes away the shadow.
 */
export const createHandOver = (ports: ReportPorts, drafts: DraftStore, outbox: Outbox) => {
  const inForm = () => drafts.getState().draft
  const toForm = (draft = emptyDraft(ports.newId())) => drafts.setState({ draft })

  const settle = () => {
    const item = outbox.get(inForm().id)
    if (item && isOnItsWay(item)) toForm()
    if (item && canComeBack(item)) outbox.remove(item.id)
  }

  /**
   * Sends the draft that the page shows, named by its id: a second tap, or a tap in another tab, finds it on its way and
   * answers the same. Throws where the phone is full; the draft is then still in the form.
   */
  const submit = (draftId: string): Submitted => {
    const sent = outbox.get(draftId)
    if (sent && isOnItsWay(sent)) return { ok: true, itemId: draftId }
    const draft = inForm()
    const missing = whatIsMissing(draft)
    // Another tab may have put another draft into the form; the page is about to show it, nobody has read it yet.
    if (missing.length > 0 || draft.id !== draftId) return { ok: false, missing }
    outbox.put(waitingItem(draft, ports.who(), ports.now()))
    toForm()
    void outbox.run()
    return { ok: true, itemId: draft.id }
  }

  /** Brings a refused item, or a draft laid aside, back to the form. What was in the form is laid aside. */
  const takeBack = (itemId: string): boolean => {
    const item = outbox.get(itemId)
    if (!item || !canComeBack(item)) return false
    const before = inForm()
    if (before.id !== itemId && !isBlank(before)) outbox.put(asideItem(before, ports.who(), ports.now()))
    toForm(item.draft)
    outbox.remove(itemId)
    return true
  }

  /** Empties the form and deletes its photos. */
  const discardDraft = async (): Promise<void> => {
    const { photos } = inForm()
    toForm()
    for (const { id } of photos) await ports.deletePhoto(id).catch(() => undefined)
  }

  return { settle, submit, takeBack, discardDraft }
}
