/** What happened, and what to do next. */
export type Advice = { readonly title: string; readonly advice: string }
