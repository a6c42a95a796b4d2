/** What somebody else sees of a page: a title, and the page's path with its parameters. */
export type ShareCard = { readonly title: string; readonly path: string; readonly image?: string }

/** `native`: a Button with open-type="share" does it. `shared` and `copied` say what happened. */
export type Shared = 'native' | 'shared' | 'copied' | 'cancelled' | 'unavailable'
