/** Every screen by name. The path is the folder under pages/ (app.config.ts). */
export const ROUTES = {
  home: '/pages/home/index',
  'quick-report': '/pages/quick-report/index',
  events: '/pages/events/index',
  handbook: '/pages/handbook/index',
  me: '/pages/me/index',
  'case-map': '/pages/cases/map/index',
  'case-list': '/pages/cases/list/index',
  case: '/pages/cases/detail/index',
  'my-reports': '/pages/account/my-reports/index',
  notices: '/pages/account/notices/index',
  settings: '/pages/account/settings/index',
  privacy: '/pages/account/privacy/index',
  search: '/pages/account/search/index',
  'reading-contents': '/pages/reading/contents/index',
  article: '/pages/reading/article/index',
  'reading-search': '/pages/reading/search/index',
  quiz: '/pages/reading/quiz/index',
  'staff-queue': '/pages/staff/queue/index',
  'staff-case': '/pages/staff/case/index',
  'staff-handle': '/pages/staff/handle/index',
} as const
export type Route = keyof typeof ROUTES

export const TAB_ROUTES = ['home', 'quick-report', 'events', 'handbook', 'me'] as const
export type TabRoute = (typeof TAB_ROUTES)[number]

/** What a screen must be told; screens that are not here need nothing. */
type RouteParams = {
  readonly case: { readonly caseId: string }
  readonly article: { readonly articleId: string }
  /** An empty query begins with what people often ask. */
  readonly 'reading-search': { readonly query: string }
  readonly 'staff-case': { readonly caseId: string }
  readonly 'staff-handle': { readonly caseId: string }
}

/** The rest of the arguments of a function that goes to a screen. */
export type Told<R extends Route> = R extends keyof RouteParams ? [params: RouteParams[R]] : []

/** The path of a screen with what it must be told, as navigation and share cards need it. */
export const pathOf = <R extends Route>(route: R, ...[params]: Told<R>): string => {
  const query = Object.entries(params ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return query.length > 0 ? `${ROUTES[route]}?${query.join('&')}` : ROUTES[route]
}
