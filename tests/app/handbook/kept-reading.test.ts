/** The app starts anew: what the phone kept is read again. */
const startApp = async () => {
  jest.resetModules()
  return import('@/features/handbook/use-reading')
}

const KEY = 'jielin:reading'
const zebra = { id: 'traffic/zebra-drivers', title: '开车到斑马线，停车让人' }

beforeEach(() => localStorage.clear())

it('keeps progress, bookmarks, searches, text size and promise over a restart', async () => {
  const { readingActions } = await startApp()
  readingActions.openArticle(zebra)
  readingActions.toggleBookmark('dogs/leash')
  readingActions.rememberQuery('楼上太吵')
  readingActions.chooseTextStep(3)
  readingActions.answered('q1')
  readingActions.promise('这周都走斑马线', '2026-11-23')
  const { useReading } = await startApp()
  expect(useReading.getState()).toEqual({
    last: zebra,
    read: [zebra.id],
    bookmarks: ['dogs/leash'],
    recent: ['楼上太吵'],
    textStep: 3,
    answered: ['q1'],
    promise: { week: '2026-11-23', text: '这周都走斑马线' },
  })
})

it.each(['{', 'null', '[]', '7', '{"state":null,"version":1}', '{"state":[1],"version":1}'])(
  'begins anew where %s was left on the phone, and can be written to',
  async (damaged) => {
    localStorage.setItem(KEY, damaged)
    const { readingActions, useReading } = await startApp()
    expect(useReading.getState()).toMatchObject({ read: [], bookmarks: [], textStep: 0, last: null })
    readingActions.toggleBookmark('dogs/leash')
    expect((await startApp()).useReading.getState().bookmarks).toEqual(['dogs/leash'])
  },
)

it('loses only the part that is damaged', async () => {
  const state = { read: ['dogs/leash'], bookmarks: 'dogs', textStep: 99, last: { id: 1 }, recent: null }
  localStorage.setItem(KEY, JSON.stringify({ state, version: 1 }))
  const { useReading } = await startApp()
  expect(useReading.getState()).toEqual({
    last: null,
    read: ['dogs/leash'],
    bookmarks: [],
    recent: [],
    textStep: 0,
    answered: [],
    promise: null,
  })
})

it('lets a person read on where the phone is full', async () => {
  const { readingActions, useReading } = await startApp()
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full')
  })
  readingActions.openArticle(zebra)
  full.mockRestore()
  expect(useReading.getState().last).toEqual(zebra)
})

it('offers the last eight searches, each once', async () => {
  const { readingActions, useReading } = await startApp()
  for (const query of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '2']) readingActions.rememberQuery(query)
  expect(useReading.getState().recent).toEqual(['2', '9', '8', '7', '6', '5', '4', '3'])
})
