import { city } from '@/city'
import { LIMITS } from '@/contract/limits'
import type { StaffCase } from '@/contract/staff-case'
import { conditionOf } from '@/domain/category/condition'
import type { HandleDraft } from '@/features/staff/draft-type'
import { errorIn } from '@/features/staff/filled'
import { OutcomeField } from '@/features/staff/outcome-field'
import { ShotPlace } from '@/features/staff/shot-place'
import { Button } from '@/ui/button'
import type { FieldError } from '@/ui/error-summary'
import { Stack } from '@/ui/stack'
import { TextArea } from '@/ui/text-area'
import { staffWords } from '@/words/staff-words'

type HandleFormProps = {
  readonly view: StaffCase
  readonly draft: HandleDraft
  readonly onChange: (part: Partial<HandleDraft>) => void
  readonly errors: readonly FieldError[]
}

const said = staffWords

/** The outcome, what was done in words, where else to go, and where the photo was taken if the person likes. */
export const HandleForm = ({ view, draft, onChange, errors }: HandleFormProps) => {
  const closing = conditionOf(city, view.code, view.conditionKey ?? '')?.closingCondition
  const canSuggest = draft.outcome === 'solved' && draft.words.trim() === '' && closing !== undefined
  return (
    <Stack gap="loose">
      <OutcomeField
        outcome={draft.outcome}
        onChoose={(outcome) => onChange({ outcome })}
        error={errorIn(errors, 'outcome')}
      />
      <Stack gap="tight">
        <TextArea
          id="words"
          label={said.outcomeWords}
          hint={said.outcomeWordsHint}
          error={errorIn(errors, 'words')}
          value={draft.words}
          onCommit={(told) => onChange({ words: told })}
          maxLength={LIMITS.wordsMost}
        />
        {canSuggest && (
          <Button kind="secondary" icon="edit" compact onPress={() => onChange({ words: closing })}>
            {said.writeClosing(closing)}
          </Button>
        )}
      </Stack>
      {draft.outcome === 'not-ours' && (
        <TextArea
          id="referral"
          label={said.referral}
          hint={said.referralHint}
          error={errorIn(errors, 'referral')}
          value={draft.referral}
          onCommit={(referral) => onChange({ referral })}
          maxLength={LIMITS.reasonMost}
        />
      )}
      <ShotPlace draft={draft} onChange={(place) => onChange({ place })} />
    </Stack>
  )
}
