import type { DEMO_PERSONAS } from '@/contract/personas'
import { proof } from './credential'
import { refused } from './failure'
import { onStorageElsewhere, storage } from './storage'
import { send } from './transport'

export type Persona = (typeof DEMO_PERSONAS)[number]

/** Who the phone speaks for: the resident it belongs to or, in a demo city, an invented member of staff. */
export type Who = 'resident' | Persona

type Kept = { readonly who: Who; readonly token: string | null }

const KEY = 'session'
const NOBODY: Kept = { who: 'resident', token: null }

/** Read each time: another tab of the same browser may have signed in as somebody else. */
const kept = (): Kept => {
  const text = storage.read(KEY)
  return text === null ? NOBODY : (JSON.parse(text) as Kept)
}

const listeners = new Set<() => void>()
const tell = () => {
  for (const listen of listeners) listen()
}
onStorageElsewhere((key) => key === KEY && tell())

const keep = (session: Kept) => {
  const before = kept().who
  storage.write(KEY, JSON.stringify(session))
  if (before !== session.who) tell()
}

/** Tells when the phone begins to speak for somebody else, here or in another tab. */
export const onWho = (listen: () => void): (() => void) => {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

export const who = (): Who => kept().who

const begin = async (as: Who): Promise<Kept> => {
  const path = ['session', as === 'resident' ? 'start' : 'demo']
  const input = as === 'resident' ? await proof() : { persona: as }
  const { status, body } = await send({ door: 'resident', path, input, token: null })
  const token = (body as { token?: unknown } | null)?.token
  if (status !== 200 || typeof token !== 'string') throw refused(status, body)
  return { who: as, token }
}

let starting: Promise<string | null> | null = null

/** A session for whoever the phone speaks for. Somebody who signed in meanwhile is not thrown out again. */
const beginAgain = async (): Promise<string | null> => {
  const session = await begin(who())
  if (who() !== session.who) return kept().token
  keep(session)
  return session.token
}

/** However many questions find no session at once, one sign-in is sent. */
const beginOnce = (): Promise<string | null> => {
  starting ??= beginAgain().finally(() => {
    starting = null
  })
  return starting
}

const NEEDS_TOKEN = JIELIN_TRANSPORT !== 'cloudbase'

/** The token to ask with, signing in first where there is none. `null` on CloudBase, where OPENID is the caller. */
export const token = async (): Promise<string | null> => {
  if (!NEEDS_TOKEN) return null
  return kept().token ?? beginOnce()
}

/** A new token for one that the cloud no longer takes; the one already renewed by somebody else, if so. */
export const renew = async (refusedToken: string | null): Promise<string | null> => {
  if (!NEEDS_TOKEN) return null
  const { token: now } = kept()
  return now !== null && now !== refusedToken ? now : beginOnce()
}

/** Demo city only: speaks as an invented member of staff from now on. Throws as `api` does, and then nothing changed. */
export const signInAs = async (persona: Persona): Promise<void> => {
  keep(await begin(persona))
}

/** Back to the resident the phone belongs to; the same person as before, because the proof is the same. */
export const returnToResident = (): void => keep(NOBODY)
