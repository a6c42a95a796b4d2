import { OutboxRow } from '@/features/report/outbox-row'
import { useOutbox } from '@/features/report/use-outbox'
import { open } from '@/platform/navigate'

/** Reports that have not reached the city yet: they come first, because they are the person's own. */
export const OnTheWay = () => {
  const items = useOutbox().filter(({ state }) => state !== 'filed')
  return (
    <>
      {items.map((item) => (
        <OutboxRow key={item.id} item={item} onTakeBack={() => void open('quick-report')} />
      ))}
    </>
  )
}
