import { useState } from 'react'
import { city } from '@/city'
import { QUICK_ICONS } from '@/features/cases/quick-icon'
import { CategoryLine } from '@/features/handbook/category-line'
import { CategoryStep } from '@/features/report/category-step'
import { DiscardDraft } from '@/features/report/discard-draft'
import { EmergencyDialog, EmergencyNumbers } from '@/features/report/emergency-dialog'
import { PhotoStep } from '@/features/report/photo-step'
import { PlaceStep } from '@/features/report/place-step'
import { useDraft } from '@/features/report/use-draft'
import { useEmergency } from '@/features/report/use-emergency'
import { usePhotoPicking } from '@/features/report/use-photo-picking'
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
import { FormFoot, LAST_STEP } from './form-foot'
import { SpotMap } from './spot-map'

const { report: said } = words

/** Three steps: photos, place, category. None of them locks another; sending says what is still missing and leads there. */
export const ReportForm = ({ onSent }: { readonly onSent: (itemId: string) => void }) => {
  const draft = useDraft()
  const [step, setStep] = useState(0)
  const danger = useEmergency(city)
  const { errors, tries, submit } = useSubmit(draft, onSent)

  const go = (to: number) => {
    setStep(to)
    void scrollTo('top')
  }
  const picking = usePhotoPicking(draft, () => go(1))
  const goToField = (field: string) => {
    setStep(field === 'content' ? 0 : LAST_STEP)
    void scrollTo(field)
  }

  return (
    <Screen
      label={said.title}
      overlay={<EmergencyDialog emergency={danger.emergency} onClose={danger.dismiss} />}
      action={<FormFoot draft={draft} step={step} picking={picking} onGo={go} onSubmit={submit} />}
    >
      <Stack gap="loose">
        <Steps steps={said.steps} current={step} label={said.stepOf(step)} />
        {errors.length > 0 && (
          <ErrorSummary title={said.missingTitle} errors={errors} onGo={goToField} attempt={tries} />
        )}
        {step === 0 && <PhotoStep draft={draft} picking={picking} />}
        {step === 0 && draft.photos.length === 0 && (
          <Button kind="quiet" onPress={() => go(1)}>
            {said.photos.none}
          </Button>
        )}
        {step === 0 && <EmergencyNumbers city={city} />}
        {step === 1 && (
          <PlaceStep city={city} draft={draft} map={(close) => <SpotMap draft={draft} onClose={close} />} />
        )}
        {step === LAST_STEP && (
          <CategoryStep
            city={city}
            draft={draft}
            icons={QUICK_ICONS}
            advice={<CategoryLine category={draft.quick} />}
            onTyped={danger.hear}
          />
        )}
        {step === LAST_STEP && <AlreadyReported draft={draft} />}
        <DiscardDraft draft={draft} onDone={() => go(0)} />
        <Paragraph size="note" tone="soft">
          {said.sensitive}
        </Paragraph>
      </Stack>
    </Screen>
  )
}
