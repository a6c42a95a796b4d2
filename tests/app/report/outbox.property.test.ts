import fc from 'fast-check'
import { emptyDraft } from '@/features/report/draft'
import type { Draft } from '@/features/report/draft-type'
import { attempt, type Tab } from './support/tab'
import { createPhone, type Phone, photoNamed, settle, type Weather } from './support/town-phone'

type Deed = { readonly tab: number; readonly pick: number } & (
  | {
      readonly do:
        | 'write'
        | 'add-photo'
        | 'submit'
        | 'submit-twice'
        | 'report'
        | 'kill'
        | 'open'
        | 'send-now'
        | 'take-back'
    }
  | { readonly do: 'kill-at-write'; readonly writes: number }
  | { readonly do: 'network'; readonly online: boolean }
  | { readonly do: 'wait'; readonly milliseconds: number }
  | { readonly do: 'pass'; readonly weather: Weather }
  | { readonly do: 'refuse-next' | 'cloud-loses-photos' }
)

const seat = { tab: fc.nat(1), pick: fc.nat(5) }
const weather = fc.constantFrom<Weather>('fine', 'fine', 'lost-going', 'lost-coming', 'twice')
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ ...seat, do: fc.constant('pass' as const), weather }) },
  {
    weight: 6,
    arbitrary: fc.record({
      ...seat,
      do: fc.constantFrom('write', 'add-photo', 'submit', 'submit-twice', 'report' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ ...seat, do: fc.constantFrom('kill', 'open', 'send-now', 'take-back' as const) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ ...seat, do: fc.constant('kill-at-write' as const), writes: fc.nat(5) }),
  },
  { weight: 1, arbitrary: fc.record({ ...seat, do: fc.constant('network' as const), online: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ ...seat, do: fc.constant('wait' as const), milliseconds: fc.nat(60_000) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ ...seat, do: fc.constantFrom('refuse-next', 'cloud-loses-photos' as const) }),
  },
)

/** What a person wrote and the disk took must stay somewhere, whatever is killed later. */
const wordsIn = (key: string, text: string): readonly string[] => {
  if (key !== 'draft') return []
  const { state } = JSON.parse(text) as { state: { draft: Draft } }
  return state.draft.words === '' ? [] : [state.draft.words]
}

const edit = (tab: Tab, change: (draft: Draft) => Draft) =>
  attempt(() => tab.reporting.drafts.setState(({ draft }) => ({ draft: change(draft) })))

const addPhoto = (phone: Phone, draft: Draft): Draft => {
  if (draft.words === '' || draft.photos.length === 4) return draft
  const photo = photoNamed(phone.newId())
  phone.bytes.add(photo.id)
  return { ...draft, photos: [...draft.photos, photo] }
}

const write = (phone: Phone, draft: Draft): Draft =>
  draft.words === '' ? { ...draft, words: `第 ${phone.newId()} 件`, quick: 'litter' } : draft

const tabOf = (phone: Phone, { tab }: Deed): Tab =>
  [...phone.tabs][tab] ?? [...phone.tabs][0] ?? phone.openTab()

const live = async (phone: Phone, deed: Deed) => {
  const tab = tabOf(phone, deed)
  const { drafts, outbox, handOver } = tab.reporting
  const draftId = drafts.getState().draft.id
  const item = outbox.all()[deed.pick]
  if (deed.do === 'write') edit(tab, (draft) => write(phone, draft))
  if (deed.do === 'report') {
    edit(tab, (draft) => addPhoto(phone, write(phone, draft)))
    attempt(() => handOver.submit(draftId))
  }
  if (deed.do === 'add-photo') edit(tab, (draft) => addPhoto(phone, draft))
  if (deed.do === 'submit') attempt(() => handOver.submit(draftId))
  if (deed.do === 'submit-twice') for (const id of [draftId, draftId]) attempt(() => handOver.submit(id))
  if (deed.do === 'kill') phone.kill(tab)
  if (deed.do === 'kill-at-write') phone.killAtWrite(tab, deed.writes)
  if (deed.do === 'open' && phone.tabs.size < 2) phone.openTab()
  if (deed.do === 'send-now' && item) attempt(() => void outbox.sendNow(item.id))
  if (deed.do === 'take-back' && item) attempt(() => handOver.takeBack(item.id))
  if (deed.do === 'network') phone.setOnline(deed.online)
  if (deed.do === 'wait') await phone.wait(deed.milliseconds)
  if (deed.do === 'pass') await phone.passNext(deed.pick, deed.weather)
  if (deed.do === 'refuse-next') phone.cloud.refuseNext('REPORT_OUTSIDE_CITY')
  if (deed.do === 'cloud-loses-photos') phone.cloud.losePhotos()
  await settle()
}

/** The last act: one fresh start, good weather, and the person sends what was refused, laid aside or still in the form. */
const sendEverything = async (phone: Phone) => {
  for (const tab of [...phone.tabs]) phone.kill(tab)
  const tab = phone.openTab()
  const { drafts, outbox, handOver } = tab.reporting
  await phone.clearUp()
  handOver.submit(drafts.getState().draft.id)
  for (const { id } of outbox.all()) if (handOver.takeBack(id)) handOver.submit(id)
  await phone.clearUp()
  return tab
}

const run = async (locks: boolean, deeds: readonly Deed[]) => {
  const written = new Set<string>()
  const phone = createPhone({
    locks,
    onWrite: (key, text) => {
      for (const words of wordsIn(key, text)) written.add(words)
    },
  })
  phone.openTab()
  for (const one of deeds) await live(phone, one)
  return { phone, tab: await sendEverything(phone), written: [...written].sort() }
}

describe.each([
  ['with a lock among tabs', true],
  ['in a browser without locks', false],
])('a report %s', (_name, locks) => {
  it('is filed once and never lost, whatever is killed, dropped, repeated or tapped twice', async () => {
    const seen = { filed: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 10, maxLength: 60 }), async (deeds) => {
        const { phone, tab, written } = await run(locks, deeds)
        expect([...phone.cloud.filedWords()].sort()).toEqual(written)
        expect(new Set(tab.reporting.outbox.all().map(({ state }) => state))).toEqual(
          new Set(written.length > 0 ? ['filed'] : []),
        )
        seen.filed += written.length
      }),
      { numRuns: 300 },
    )
    expect(seen.filed).toBeGreaterThan(300)
  })
})

it('is filed with every photo that was in it, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 10, maxLength: 60 }), async (deeds) => {
      const { phone, tab } = await run(true, deeds)
      const drafts = new Map(tab.reporting.outbox.all().map((item) => [item.id, item.draft]))
      for (const report of phone.cloud.filed())
        expect(report.photoIds).toEqual(drafts.get(report.requestId)?.photos.map(({ id }) => id))
    }),
    { numRuns: 100 },
  )
})

describe('the control: what the request id prevents', () => {
  const reportOnBadNetwork = async (remint: boolean) => {
    const count = { ids: 0 }
    const fresh = () => {
      count.ids += 1
      return `fresh-${count.ids}`
    }
    const phone = createPhone({ locks: true, ...(remint ? { remint: fresh } : {}) })
    const tab = phone.openTab()
    edit(tab, () => ({ ...emptyDraft('one'), words: '楼道里有小广告', quick: 'illegal-posting' }))
    tab.reporting.handOver.submit('one')
    await settle()
    await phone.passNext(0, 'lost-coming')
    await phone.clearUp()
    return phone.cloud.filedWords()
  }

  it('files twice when every retry makes a new id', async () => {
    expect(await reportOnBadNetwork(true)).toEqual(['楼道里有小广告', '楼道里有小广告'])
  })

  it('files once when a retry keeps its id', async () => {
    expect(await reportOnBadNetwork(false)).toEqual(['楼道里有小广告'])
  })
})
