import type { IconName } from './icon-name'
import { Tag, type TagTone } from './tag'

/** Where a thing stands. Each has a shape of its own, so colour is never the only sign. */
export type Status = 'waiting' | 'moving' | 'done' | 'partly' | 'stopped' | 'urgent'

const LOOKS: Readonly<Record<Status, readonly [TagTone, IconName]>> = {
  waiting: ['neutral', 'clock'],
  moving: ['info', 'arrow-right'],
  done: ['success', 'check'],
  partly: ['warn', 'half'],
  stopped: ['neutral', 'minus'],
  urgent: ['danger', 'alert'],
}

export type StatusTagProps = { readonly status: Status; readonly children: string }

export const StatusTag = ({ status, children }: StatusTagProps) => {
  const [tone, icon] = LOOKS[status]
  return (
    <Tag tone={tone} icon={icon}>
      {children}
    </Tag>
  )
}
