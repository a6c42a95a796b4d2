import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { queryClient } from '@/platform/query-client'
import type { Answer, Ask } from '@/platform/transport-type'
import { themeClass } from '@/ui/theme'
import { ThemeContext } from '@/ui/theme-context'

type Answers = (input: never) => Answer | Promise<Answer>

/** The network's edge: what was asked, and what each endpoint answers. Whatever is not named here is not found. */
export const cloud = {
  asked: [] as { readonly name: string; readonly input: unknown }[],
  answers: {} as Record<string, Answers>,
}

export const send = async ({ path, input }: Ask): Promise<Answer> => {
  const name = path.join('.')
  if (name === 'session.start') return ok({ token: 'a-token' })
  cloud.asked.push({ name, input })
  const answer = cloud.answers[name]
  return answer ? answer(input as never) : { status: 404, body: { code: 'ENDPOINT_MISSING' } }
}

export const ok = (body: unknown): Answer => ({ status: 200, body })
export const no = (status: number, code: string): Answer => ({ status, body: { code, requestId: 'r-1' } })

/** A new phone in front of a cloud that answers so. */
export function begin(answers: Record<string, Answers>) {
  queryClient.clear()
  cloud.asked.length = 0
  cloud.answers = { 'session.whoami': () => ok(NOBODY), ...answers }
}

const NOBODY = { personId: null, roles: [], unitId: null, gridIds: [], unread: 0, isDemo: false }

export const show = (page: ReactElement) =>
  render(
    <QueryClientProvider client={queryClient}>
      <ThemeContext.Provider value={themeClass({ scheme: 'light', elder: false, fontScale: 1 })}>
        {page}
      </ThemeContext.Provider>
    </QueryClientProvider>,
  )

export const namesAsked = () => cloud.asked.map(({ name }) => name)
