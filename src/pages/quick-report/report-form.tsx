import { useState } from 'react'
import { city } from '@/city'
import { QUICK_ICONS } from '@/features/cases/quick-icon'
import { CategoryStep } from '@/features/report/category-step'
import { DiscardDraft } from '@/features/report/discard-draft'
import { EmergencyDialog, EmergencyNumbers } from '@/features/report/emergency-dialog'
import { PhotoStep } from '@/features/report/photo-step'
import { PlaceStep } from '@/features/report/place-step'
import { useDraft } from '@/features/report/use-draft'
import { useEmergency } from '@/features/report/use-emergency'
import { useSubmit } from '@/features/report/use-submit'
import { scrollTo } from '@/platform/scroll'
import { Button } from '@/ui/button'
import { ErrorSummary } from '@/ui/error-summary'
import { Paragraph } from '@/ui/paragraph'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { Steps } from '@/ui/steps'
import { words } from '@/words/words'
import { AlreadyReported } from './already-reported'
import { SpotMap } from './spot-map'

const { report: said } = words
const LAST = said.steps.length - 1

/** Three steps: photos, place, category. None of them locks another; sending says what is still missing and leads there. */
export const ReportForm = ({ onSent }: { readonly onSent: (itemId: string) => void }) => {
  const draft = useDraft()
  const [step, setStep] = useState(0)
  const danger = useEmergency(city)
  const { errors, submit } = useSubmit(draft, onSent)

  const go = (to: number) => {
    setStep(to)
    void scrollTo('top')
  }
  const goToField = (field: string) => {
    setStep(field === 'content' ? 0 : LAST)
    void scrollTo(field)
  }

  return (
    <Screen
      label={said.title}
      overlay={<EmergencyDialog emergency={danger.emergency} onClose={danger.dismiss} />}
      action={
        <Stack row even gap="tight">
          {step > 0 && (
            <Button kind="secondary" onPress={() => go(step - 1)}>
              {said.previous}
            </Button>
          )}
          {step < LAST ? (
            <Button onPress={() => go(step + 1)}>
              {step === 1 ? said.nextFrom(draft.spot.kind) : said.next}
            </Button>
          ) : (
            <Button onPress={submit}>{said.submit}</Button>
          )}
        </Stack>
      }
    >
      <Stack gap="loose">
        <Steps steps={said.steps} current={step} label={said.stepOf(step)} />
        {errors.length > 0 && <ErrorSummary title={said.missingTitle} errors={errors} onGo={goToField} />}
        {step === 0 && <PhotoStep draft={draft} onFirst={() => go(1)} />}
        {step === 0 && <EmergencyNumbers city={city} />}
        {step === 1 && (
          <PlaceStep city={city} draft={draft} map={(close) => <SpotMap draft={draft} onClose={close} />} />
        )}
        {step === LAST && (
          <CategoryStep city={city} draft={draft} icons={QUICK_ICONS} onTyped={danger.hear} />
        )}
        {step === LAST && <AlreadyReported draft={draft} />}
        <DiscardDraft draft={draft} onDone={() => go(0)} />
        <Paragraph size="note" tone="soft">
          {said.sensitive}
        </Paragraph>
      </Stack>
    </Screen>
  )
}
