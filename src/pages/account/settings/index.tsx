import { preferenceActions, SCHEMES, usePreferences } from '@/features/account/preferences'
import { wayBack } from '@/features/faces/way-back'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { SwitchRow } from '@/ui/switch-row'
import { words } from '@/words/words'

const { account: said } = words

/** How the app looks; kept on this phone and nowhere else. */
export default function SettingsPage() {
  const { elder, scheme } = usePreferences()
  return (
    <Screen label={said.settings} back={wayBack}>
      <Stack gap="loose">
        <SwitchRow
          label={said.elder}
          note={said.elderHint}
          on={elder}
          state={elder ? said.on : said.off}
          onChange={preferenceActions.chooseElder}
        />
        <Field id="scheme" label={said.scheme}>
          <Choice
            label={said.scheme}
            options={SCHEMES.map((value) => ({ value, label: said.schemes[value] }))}
            value={scheme}
            onChoose={preferenceActions.chooseScheme}
          />
        </Field>
      </Stack>
    </Screen>
  )
}
