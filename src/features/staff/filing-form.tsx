import type { CityProfile } from '@/city/profile'
import type { StaffCase } from '@/contract/staff-case'
import { categoryOf } from '@/domain/category/condition'
import { route } from '@/domain/routing/route'
import { Choice } from '@/ui/choice'
import type { FieldError } from '@/ui/error-summary'
import { Field } from '@/ui/field'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { SwitchRow } from '@/ui/switch-row'
import { staffWords } from '@/words/staff-words'
import { CategoryField } from './category-field'
import type { Drafts } from './draft-type'
import type { FilingChoice } from './filing-choice'
import { errorIn } from './filled'
import { limitOf } from './limit-words'
import { PublishChoice } from './publish-choice'

type FilingFormProps = {
  readonly city: CityProfile
  readonly of: StaffCase
  readonly choice: FilingChoice
  readonly onChange: (part: Partial<Drafts['filing']>) => void
  readonly errors: readonly FieldError[]
  /** Where it goes next is of interest unless whoever files it keeps it. */
  readonly isKept: boolean
}

const said = staffWords

/** 立案: what it is in the city's scheme, under which condition, and what of it everyone may see. */
export const FilingForm = ({ city, of: view, choice, onChange, errors, isKept }: FilingFormProps) => (
  <Stack gap="loose">
    <CategoryField
      city={city}
      code={choice.code}
      onChoose={(code) => onChange({ code, conditionKey: null })}
    />
    <Field id="condition" label={said.condition} error={errorIn(errors, 'condition')}>
      <Choice
        label={said.condition}
        options={(categoryOf(city, choice.code)?.conditions ?? []).map((condition) => ({
          value: condition.key,
          label: condition.label,
          note: `${said.timeLimit} ${limitOf(condition)}；${said.closingCondition}：${condition.closingCondition}`,
        }))}
        value={choice.conditionKey ?? undefined}
        onChoose={(conditionKey) => onChange({ conditionKey })}
        layout="rows"
      />
    </Field>
    <PublishChoice
      which="上报"
      photos={view.before}
      chosen={choice.publishPhotoIds}
      onChoose={(publishPhotoIds) => onChange({ publishPhotoIds })}
    />
    {view.words && <PublishWords told={view.words} choice={choice} onChange={onChange} />}
    {!isKept && (
      <Paragraph size="note" tone="soft">
        {said.willGoTo(unitFor(city, view, choice.code))}
      </Paragraph>
    )}
  </Stack>
)

const unitFor = (city: CityProfile, { place, laneId }: StaffCase, code: string): string => {
  const { unitId } = route(city, { code, place, laneId })
  return city.units.find(({ id }) => id === unitId)?.name ?? unitId
}

type PublishWordsProps = Pick<FilingFormProps, 'choice' | 'onChange'> & { readonly told: string }

const PublishWords = ({ told, choice, onChange }: PublishWordsProps) => (
  <Stack gap="tight">
    <SwitchRow
      label={said.publishWords}
      note={said.publishWordsHint}
      on={choice.publishWords}
      state={choice.publishWords ? said.isPublic : said.isPrivate}
      onChange={(publishWords) => onChange({ publishWords })}
    />
    <Paragraph tone="soft">{`“${told}”`}</Paragraph>
  </Stack>
)
