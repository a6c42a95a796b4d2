import { useState } from 'react'
import type { FieldError } from '@/ui/error-summary'
import { words } from '@/words/words'
import { type Missing, whatIsMissing } from './draft'
import type { Draft } from './draft-type'
import { outboxActions } from './use-outbox'

const FIELDS: Readonly<Record<Missing, string>> = {
  content: 'content',
  category: 'category',
  'words-too-long': 'words',
}

const errorOf = (missing: Missing): FieldError => ({
  field: FIELDS[missing],
  words: words.report.missing[missing],
})

/** Hands the draft over, or says what is missing, each leading to its field. A full phone is said too; the draft stays. */
export const useSubmit = (draft: Draft, onSent: (itemId: string) => void) => {
  const [tries, setTries] = useState(0)
  const [isFull, setFull] = useState(false)

  const submit = () => {
    setTries((before) => before + 1)
    try {
      const handed = outboxActions.submitDraft(draft.id)
      if (handed.ok) onSent(handed.itemId)
    } catch {
      setFull(true)
    }
  }

  const missing = tries > 0 ? whatIsMissing(draft).map(errorOf) : []
  const full = isFull ? [{ field: 'content', words: words.phone.PHOTO_NOT_KEPT.advice }] : []
  return { errors: [...missing, ...full], tries, submit }
}
