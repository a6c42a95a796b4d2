import { Tag } from '@/ui/tag'
import { words } from '@/words/words'
import { useWhoami } from './use-account'

/** Says that what is shown is invented, wherever the server runs the demo city. */
export const DemoNotice = () =>
  useWhoami().data?.isDemo ? <Tag tone="warn">{words.account.demoData}</Tag> : null
