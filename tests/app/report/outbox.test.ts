import { emptyDraft } from '@/features/report/draft'
import type { Draft } from '@/features/report/draft-type'
import { waitAfter } from '@/features/report/outbox-item'
import type { Tab } from './support/tab'
import { createPhone, type Phone, photoNamed, settle } from './support/town-phone'

const posters = (photos: readonly string[] = []): Draft => ({
  ...emptyDraft('one'),
  words: '单元门旁边贴了好几张',
  quick: 'illegal-posting',
  photos: photos.map(photoNamed),
})

const fill = (phone: Phone, tab: Tab, draft: Draft) => {
  for (const { id } of draft.photos) phone.bytes.add(id)
  tab.reporting.drafts.setState({ draft })
}

const submitted = async (phone: Phone, tab: Tab, draft: Draft) => {
  fill(phone, tab, draft)
  const answer = tab.reporting.handOver.submit(draft.id)
  await settle()
  return answer
}

const itemIn = (tab: Tab, id = 'one') =>
  tab.reporting.outbox.store.getState().items.find((item) => item.id === id)

const openPhone = (locks = true) => {
  const phone = createPhone({ locks })
  return { phone, tab: phone.openTab() }
}

describe('what the person sees', () => {
  it('is 待发送 without a network, 发送中 on the way, and 已上报 with a receipt', async () => {
    const { phone, tab } = openPhone()
    phone.setOnline(false)
    await submitted(phone, tab, posters())
    await phone.passNext(0, 'fine')
    expect(itemIn(tab)).toMatchObject({ state: 'waiting', problem: { code: 'OFFLINE' } })
    phone.setOnline(true)
    await settle()
    expect(itemIn(tab)?.state).toBe('sending')
    await phone.passNext(0, 'fine')
    expect(itemIn(tab)).toMatchObject({ state: 'filed', receipt: { receipt: 'R1' }, problem: null })
  })

  it('finds an empty form for the next report at once', async () => {
    const { phone, tab } = openPhone()
    await submitted(phone, tab, posters())
    expect(tab.reporting.drafts.getState().draft).toMatchObject({ words: '', photos: [], quick: null })
    expect(tab.reporting.drafts.getState().draft.id).not.toBe('one')
  })

  it('is told what is missing, and the draft stays in the form', async () => {
    const { phone, tab } = openPhone()
    const answer = await submitted(phone, tab, { ...posters(), quick: null, words: ' ' })
    expect(answer).toEqual({ ok: false, missing: ['content', 'category'] })
    expect(tab.reporting.drafts.getState().draft.id).toBe('one')
    expect(itemIn(tab)).toBeUndefined()
  })

  it('may tap twice: the second tap answers the same', async () => {
    const { phone, tab } = openPhone()
    expect(await submitted(phone, tab, posters())).toEqual({ ok: true, itemId: 'one' })
    expect(tab.reporting.handOver.submit('one')).toEqual({ ok: true, itemId: 'one' })
    await phone.clearUp()
    expect(phone.cloud.filed()).toHaveLength(1)
  })
})

describe('photos', () => {
  it('go one by one, and those that arrived are not sent again', async () => {
    const { phone, tab } = openPhone()
    await submitted(phone, tab, posters(['a', 'b']))
    await phone.passNext(0, 'fine')
    await phone.passNext(0, 'lost-going')
    expect(itemIn(tab)).toMatchObject({ state: 'waiting', uploaded: ['a'] })
    await phone.wait(waitAfter(1))
    expect(phone.air).toHaveLength(1)
    await phone.clearUp()
    expect(phone.cloud.filed()[0]?.photoIds).toEqual(['a', 'b'])
  })

  it('are deleted from the phone once the report is filed, and not before', async () => {
    const { phone, tab } = openPhone()
    await submitted(phone, tab, posters(['a', 'b']))
    await phone.passNext(0, 'fine')
    await phone.passNext(0, 'fine')
    expect([...phone.bytes]).toEqual(['a', 'b'])
    await phone.passNext(0, 'fine')
    expect([...phone.bytes]).toEqual([])
  })

  it('that the cloud cleared meanwhile are sent again under the same ids', async () => {
    const { phone, tab } = openPhone()
    await submitted(phone, tab, posters(['a']))
    await phone.passNext(0, 'fine')
    phone.cloud.losePhotos()
    await phone.passNext(0, 'fine')
    expect(itemIn(tab)).toMatchObject({ state: 'waiting', uploaded: [] })
    await phone.clearUp()
    expect(itemIn(tab)?.state).toBe('filed')
    expect(phone.cloud.filed()[0]?.photoIds).toEqual(['a'])
  })
})

describe('a refusal', () => {
  const refusedReport = async () => {
    const { phone, tab } = openPhone()
    phone.cloud.refuseNext('REPORT_OUTSIDE_CITY')
    await submitted(phone, tab, posters(['a']))
    await phone.passNext(0, 'fine')
    await phone.passNext(0, 'fine')
    return { phone, tab }
  }

  it('waits for the person and is not repeated', async () => {
    const { phone, tab } = await refusedReport()
    expect(itemIn(tab)).toMatchObject({ state: 'refused', problem: { code: 'REPORT_OUTSIDE_CITY' } })
    await phone.wait(10_000_000)
    expect(phone.air).toHaveLength(0)
  })

  it('comes back to the form with nothing lost, and is filed once after a change', async () => {
    const { phone, tab } = await refusedReport()
    expect(tab.reporting.handOver.takeBack('one')).toBe(true)
    expect(tab.reporting.drafts.getState().draft).toEqual(posters(['a']))
    expect(itemIn(tab)).toBeUndefined()
    await submitted(phone, tab, { ...posters(['a']), words: '改好了地点' })
    await phone.clearUp()
    expect(phone.cloud.filedWords()).toEqual(['改好了地点'])
  })

  it('lays aside what was in the form, which can come back in turn', async () => {
    const { phone, tab } = await refusedReport()
    fill(phone, tab, { ...posters(), id: 'two', words: '另一件' })
    tab.reporting.handOver.takeBack('one')
    expect(itemIn(tab, 'two')).toMatchObject({ state: 'aside', draft: { words: '另一件' } })
    tab.reporting.handOver.takeBack('two')
    expect(tab.reporting.drafts.getState().draft.words).toBe('另一件')
    expect(itemIn(tab, 'one')).toMatchObject({ state: 'aside' })
  })
})

describe('trying again', () => {
  it('waits longer after each failure and never more than five minutes', () => {
    expect([1, 2, 3, 4, 5, 9].map(waitAfter)).toEqual([2_000, 8_000, 32_000, 128_000, 300_000, 300_000])
  })

  it('by hand does not wait', async () => {
    const { phone, tab } = openPhone()
    await submitted(phone, tab, posters())
    await phone.passNext(0, 'lost-going')
    expect(phone.air).toHaveLength(0)
    void tab.reporting.outbox.sendNow('one')
    await settle()
    expect(phone.air).toHaveLength(1)
  })

  it('does not send while the phone speaks for somebody else', async () => {
    const { phone, tab } = openPhone()
    phone.setOnline(false)
    await submitted(phone, tab, posters())
    await phone.passNext(0, 'fine')
    phone.clock.who = 'handler'
    phone.setOnline(true)
    await phone.wait(10_000_000)
    expect(phone.air).toHaveLength(0)
    phone.clock.who = 'resident'
    void tab.reporting.outbox.hurry()
    await phone.clearUp()
    expect(itemIn(tab)?.state).toBe('filed')
  })
})

describe('two tabs without locks', () => {
  it('a slow tab does not undo what the other has filed', async () => {
    const { phone, tab } = openPhone(false)
    await submitted(phone, tab, posters(['a']))
    phone.openTab()
    await settle()
    await phone.passNext(1, 'fine')
    await phone.passNext(1, 'fine')
    expect(phone.cloud.filed()).toHaveLength(1)
    await phone.passNext(0, 'lost-going')
    expect(itemIn(tab)?.state).toBe('filed')
  })

  it('what one threw away the other does not bring back', async () => {
    const { phone, tab } = openPhone(false)
    await submitted(phone, tab, posters())
    const other = phone.openTab()
    await settle()
    await phone.passNext(1, 'lost-going')
    await other.reporting.outbox.discard('one')
    await phone.passNext(0, 'lost-going')
    expect(itemIn(tab)).toBeUndefined()
  })
})

it('keeps the newest thirty receipts', async () => {
  const { phone, tab } = openPhone()
  for (let count = 0; count < 33; count += 1) {
    await submitted(phone, tab, { ...posters(), id: `r${String(count).padStart(2, '0')}` })
    await phone.passNext(0, 'fine')
  }
  const ids = tab.reporting.outbox.all().map(({ id }) => id)
  expect(ids).toHaveLength(30)
  expect(ids[29]).toBe('r03')
})
