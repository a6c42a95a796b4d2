/** One thing that happens to a case: a step of staff, an owner's answer, or a neighbour who says 我也看到了. */
export type Beat =
  | 'join'
  | 'file'
  | 'decline'
  | 'self-handle'
  | 'dispatch'
  | 'dispatch-wrong'
  | 'return'
  | 'take'
  | 'solve'
  | 'solve-partly'
  | 'cannot'
  | 'not-ours'
  | 'close'
  | 'agree'
  | 'not-seen'
  | 'dispute'

const given: readonly Beat[] = ['file', 'dispatch', 'take']
const solved: readonly Beat[] = [...given, 'solve', 'close']

/** How a case's life goes. Where it ends without an owner's word, the owners are silent and 未确认 in the end. */
export const STORIES = {
  reported: [],
  filed: ['file'],
  dispatched: ['file', 'dispatch'],
  handling: given,
  handled: [...given, 'solve'],
  declined: ['decline'],
  agreed: [...solved, 'agree'],
  silent: solved,
  seenLater: [...solved, 'not-seen'],
  onTheSpot: ['self-handle', 'solve', 'close', 'agree'],
  joined: ['file', 'join', 'join', 'dispatch', 'take', 'solve', 'close', 'agree'],
  partly: [...given, 'solve-partly', 'close', 'agree'],
  cannot: [...given, 'cannot', 'close'],
  notOurs: [...given, 'not-ours', 'close'],
  returned: ['file', 'dispatch-wrong', 'return', 'dispatch', 'take', 'solve', 'close', 'agree'],
  reopened: [...solved, 'dispute'],
  settled: [...solved, 'dispute', 'dispatch', 'take', 'solve', 'close', 'agree'],
} as const satisfies Readonly<Record<string, readonly Beat[]>>

export type StoryName = keyof typeof STORIES

/**
 * When a story begins: minutes ago while it is still going on, days ago when it is over, and days of work ago when it is nearly
 * over, so that a long holiday does not leave it half-way.
 */
export type Beginning =
  | { readonly minutesAgo: number }
  | { readonly daysAgo: number }
  | { readonly workdaysAgo: number }

const many = (name: StoryName, times: number): StoryName[] => Array(times).fill(name)

/**
 * What is reported, in the proportions of one city (the seven most frequent kinds of its published list), and a few of the other
 * kinds so that each can be seen; and how each case goes.
 */
export const SHARES: readonly (readonly [code: string, stories: readonly StoryName[]])[] = [
  [
    '0506',
    [
      ...many('onTheSpot', 5),
      ...many('agreed', 3),
      ...many('silent', 3),
      ...(['joined', 'seenLater', 'partly', 'returned', 'reopened', 'reported', 'filed'] as const),
    ],
  ],
  [
    '0202',
    [
      'agreed',
      'agreed',
      'silent',
      'joined',
      'notOurs',
      'cannot',
      'dispatched',
      'handling',
      'handled',
      'silent',
    ],
  ],
  ['0507', [...many('agreed', 3), 'silent', 'silent', 'onTheSpot', 'declined', 'reported', 'filed']],
  ['0102', ['agreed', 'agreed', 'joined', 'silent', 'settled', 'reported', 'dispatched', 'handled']],
  ['0511', ['onTheSpot', 'agreed', 'silent', 'declined', 'seenLater']],
  ['0501', ['agreed', 'silent', 'dispatched', 'handling', 'reopened']],
  ['0201', ['onTheSpot', 'silent', 'reported', 'handling']],
  ['0110', ['cannot', 'agreed']],
  ['0302', ['agreed']],
  ['0508', ['handling', 'agreed']],
]
