import { useState } from 'react'
import type { CityProfile, Emergency } from '@/city/profile'
import { dial } from '@/platform/dial'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

const { emergency: said } = words.report

type EmergencyDialogProps = { readonly emergency: Emergency | undefined; readonly onClose: () => void }

/** Danger first: the number to ring, before anything is filed. Going on stays possible, for who knows better. */
export const EmergencyDialog = ({ emergency, onClose }: EmergencyDialogProps) => {
  const [cannotCall, setCannotCall] = useState(false)
  if (!emergency) return null
  const { number, advice, label } = emergency
  return (
    <Dialog
      open
      title={label}
      onClose={onClose}
      actions={
        <Stack gap="tight">
          <Button
            kind="danger"
            icon="phone"
            onPress={() => void dial(number).then((done) => setCannotCall(!done))}
          >
            {said.call(number)}
          </Button>
          <Button kind="secondary" onPress={onClose}>
            {said.goOn}
          </Button>
        </Stack>
      }
    >
      <Stack gap="tight">
        <Paragraph size="lead">{said.title}</Paragraph>
        <Paragraph>{advice}</Paragraph>
        {cannotCall && <Paragraph tone="danger">{words.phone.CALL_UNAVAILABLE.advice}</Paragraph>}
      </Stack>
    </Dialog>
  )
}

/** The city's numbers, in reach from the first step. */
export const EmergencyNumbers = ({ city }: { readonly city: CityProfile }) => {
  const numbers = [...new Set(city.emergencies.map(({ number }) => number))]
  return (
    <Stack gap="tight">
      <Paragraph size="note" tone="soft">
        {said.title}
      </Paragraph>
      <Stack row gap="tight">
        {numbers.map((number) => (
          <Button key={number} kind="quiet" compact icon="phone" onPress={() => void dial(number)}>
            {number}
          </Button>
        ))}
      </Stack>
    </Stack>
  )
}
