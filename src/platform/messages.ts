import type { PhoneProblem } from './problem'

export type Allowed = { readonly templates: readonly string[] } | { readonly problem: PhoneProblem }

/** WeChat's messages exist in WeChat only; the in-app inbox works everywhere. */
export const hasMessages = (): boolean => false

export const askForMessages = async (): Promise<Allowed> => ({ problem: 'MESSAGES_UNAVAILABLE' })
