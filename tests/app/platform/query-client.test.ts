import { failureOf } from '@/platform/failure'
import { queries } from '@/platform/queries'
import { queryClient } from '@/platform/query-client'
import { signInAs } from '@/platform/session'
import { no, ok, withSessions } from './support/fake-door'

const caseOf = (caseId: string) =>
  queries.resident.case.show.queryOptions({ input: { caseId }, retryDelay: 0 })

const asks = (paths: readonly string[]) => paths.filter((path) => path.endsWith('case/show')).length

beforeEach(() => {
  localStorage.clear()
  queryClient.clear()
})

it('a refusal is an answer: it is not asked again', async () => {
  const door = withSessions(() => no(404, 'CASE_MISSING'))
  const error = await queryClient.fetchQuery(caseOf('a')).catch((one: unknown) => one)
  expect(failureOf(error).code).toBe('CASE_MISSING')
  expect(asks(door.paths())).toBe(1)
})

it('a stumble is tried three times in all', async () => {
  const door = withSessions(() => ({ status: 503, body: null }))
  const { retry } = queryClient.getDefaultOptions().queries ?? {}
  await expect(queryClient.fetchQuery({ ...caseOf('a'), retry: retry ?? false })).rejects.toMatchObject({
    code: 'UNEXPECTED',
  })
  expect(asks(door.paths())).toBe(3)
})

it('without a network a page hears of it at once instead of waiting for ever', async () => {
  withSessions(() => 'no network')
  const error = await queryClient.fetchQuery(caseOf('a')).catch((one: unknown) => one)
  expect(failureOf(error).code).toBe('OFFLINE')
})

it('what one person saw is gone when the phone speaks for another', async () => {
  withSessions(() => ok({ id: 'a' }))
  await queryClient.fetchQuery(caseOf('a'))
  await signInAs('handler')
  expect(queryClient.getQueryData(caseOf('a').queryKey)).toBeUndefined()
})
