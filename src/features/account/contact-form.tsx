import { useState } from 'react'
import { PHONE_NUMBER } from '@/contract/phone-number'
import { failureOf } from '@/platform/failure'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Stack } from '@/ui/stack'
import { TextInput } from '@/ui/text-input'
import { words } from '@/words/words'
import { useSetContact } from './use-account'

const { account: said, general } = words

/** An optional number to ring back on; empty clears it. */
export const ContactForm = ({ phone }: { readonly phone: string | null }) => {
  const [typed, setTyped] = useState(phone ?? '')
  const [isWrong, setWrong] = useState(false)
  const saving = useSetContact()

  const save = () => {
    const number = typed.replace(/[\s-]/g, '') || null
    const isGood = number === null || PHONE_NUMBER.test(number)
    setWrong(!isGood)
    if (isGood) saving.mutate(number)
  }

  return (
    <Stack gap="tight">
      <TextInput
        id="contact"
        label={said.contact}
        hint={said.contactHint}
        error={isWrong ? said.contactWrong : undefined}
        type="number"
        maxLength={13}
        value={typed}
        onCommit={setTyped}
      />
      <Button kind="secondary" onPress={save} busy={saving.isPending && general.saving}>
        {general.save}
      </Button>
      {saving.isSuccess && (
        <Notice tone="success">{saving.variables === null ? said.contactCleared : said.contactSaved}</Notice>
      )}
      {saving.error && <Notice tone="danger">{words.refusals[failureOf(saving.error).code].advice}</Notice>}
    </Stack>
  )
}
