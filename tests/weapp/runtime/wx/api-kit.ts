import { type Core, describeError } from '../core'
import { copyOptions } from '../realm'
import type { Answers } from './answers'
import { WxFailure } from './failure'
import type { Network } from './network'
import type { Privacy } from './privacy'

export type Options = Record<string, unknown>

/** What one call may say about itself while it is being answered. */
interface Call {
  /** The options as the mini-program gave them, callbacks included. */
  raw: RawOptions
  /** Asks the test for its answer to these options; without one the call fails by name. */
  ask(options: Options): unknown
  /** The call waits for a person from here on, so `settle` need not wait for it. */
  waitForPerson(): void
}

export type Implementation = (options: Options, call: Call) => unknown

export interface RawOptions extends Options {
  success?: (result: unknown) => void
  fail?: (error: unknown) => void
  complete?: (result: unknown) => void
}

interface AsyncTraits {
  /** The call travels over the network. */
  network?: boolean
  /** `app.json` must name the API in `requiredPrivateInfos`. */
  declared?: boolean
  /** Only within a moment of a tap. */
  fromTap?: boolean
  /** The implementation always runs and asks for the test's answer itself. */
  prepares?: boolean
  /** The result holds functions and stays in the logic layer, so it is not copied. */
  asIs?: boolean
}

/** Makes `wx` functions: each call is written down, gated, answered by the test or the host, and answered late. */
export interface ApiKit {
  core: Core
  answers: Answers
  /** A function with success, fail and complete, or a promise where none is given. */
  later(name: string, implementation?: Implementation, traits?: AsyncTraits): (raw?: RawOptions) => unknown
  /** Makes one call and gives the promise of its answer, for APIs that return something else. */
  run(name: string, raw: RawOptions, implementation?: Implementation, traits?: AsyncTraits): Promise<unknown>
  /** A function that answers at once; what it throws becomes an error of the mini-program's world. */
  atOnce<Values extends unknown[]>(
    name: string,
    implementation: (...values: Values) => unknown,
  ): (...values: Values) => unknown
  /** A function neither host nor test knows: it is written down and throws. */
  refuse(name: string): never
}

interface Parts {
  core: Core
  answers: Answers
  network: Network
  privacy: Privacy
  /** Milliseconds since the person last tapped. */
  sinceTap: () => number
}

const TAP_GRACE_MS = 1000

/** The kit of one host. */
export function createApiKit({ core, answers, network, privacy, sinceTap }: Parts): ApiKit {
  const { journal, work, platform } = core

  async function gate(name: string, traits: AsyncTraits, onWait: (waiting: boolean) => void) {
    if (traits.declared && !core.pkg.app.requiredPrivateInfos.includes(name))
      throw new WxFailure(
        `${name}:fail the api need to be declared in the requiredPrivateInfos field in app.json`,
      )
    if (traits.fromTap && sinceTap() > TAP_GRACE_MS)
      throw new WxFailure(`${name}:fail can only be invoked by user TAP gesture.`)
    await privacy.pass(name, onWait)
  }

  function ask(name: string, options: Options): unknown {
    const answer = answers.get(name)
    if (answer) return answer(options)
    journal.unanswered.push(name)
    throw new WxFailure(`${name}:fail the test host has no answer for wx.${name}`)
  }

  async function run(
    name: string,
    raw: RawOptions,
    implementation?: Implementation,
    traits: AsyncTraits = {},
  ) {
    const options = copyOptions(raw)
    journal.calls.push({ name, options })
    let done = work.begin(`wx.${name}`)
    const wait = (waiting: boolean) => {
      done()
      if (!waiting) done = work.begin(`wx.${name}`)
    }
    const call: Call = { raw, ask: (asked) => ask(name, asked), waitForPerson: () => wait(true) }
    const useOwn = implementation && (traits.prepares || !answers.get(name))
    try {
      await new Promise<void>(platform.hop)
      await gate(name, traits, wait)
      const send = async () => (useOwn ? implementation(options, call) : call.ask(options))
      const result = await (traits.network ? network.carry(name, send, wait) : send())
      const answer = { errMsg: `${name}:ok`, ...fieldsOf(result) }
      return reply(raw, 'success', traits.asIs ? answer : core.toLogic(answer))
    } catch (error) {
      throw reply(raw, 'fail', core.toLogic(failureOf(name, error)))
    } finally {
      done()
    }
  }

  /** Calls the callbacks back over the bridge. */
  function reply(raw: RawOptions, callback: 'success' | 'fail', answer: unknown): unknown {
    if (hasCallback(raw))
      core.bridge.toLogic.post(() => {
        raw[callback]?.(answer)
        raw.complete?.(answer)
      })
    return answer
  }

  function later(name: string, implementation?: Implementation, traits?: AsyncTraits) {
    return (raw: RawOptions = {}) => {
      const answered = run(name, raw, implementation, traits)
      if (!hasCallback(raw)) return inLogicWorld(answered)
      answered.catch(() => undefined)
      return undefined
    }
  }

  /** A promise of the mini-program's own world, kept over a hop like every answer. */
  function inLogicWorld(answered: Promise<unknown>) {
    const { toLogic } = core.bridge
    return new platform.realm.Promise((resolve, reject) => {
      answered.then(
        (result) => toLogic.post(() => resolve(result)),
        (error) => toLogic.post(() => reject(error)),
      )
    })
  }

  return {
    core,
    answers,
    later,
    run,
    atOnce:
      (name, implementation) =>
      (...values) => {
        journal.calls.push({ name, options: copyOptions(values[0]) })
        try {
          return core.toLogic(implementation(...values))
        } catch (error) {
          throw new platform.realm.Error(error instanceof WxFailure ? error.errMsg : describeError(error))
        }
      },
    refuse(name) {
      journal.unanswered.push(name)
      throw new platform.realm.Error(`wx.${name} is not emulated in the test host`)
    },
  }
}

function hasCallback(raw: RawOptions): boolean {
  return Boolean(raw.success ?? raw.fail ?? raw.complete)
}

function fieldsOf(result: unknown): object {
  if (typeof result === 'object' && result !== null) return result
  return result === undefined ? {} : { data: result }
}

/** What the mini-program gets for something thrown: WeChat's words where it was a refusal. */
function failureOf(name: string, error: unknown): object {
  if (error instanceof WxFailure) {
    const errMsg = error.errMsg.startsWith(name) ? error.errMsg : `${name}:${error.errMsg}`
    return error.errno === undefined ? { errMsg } : { errMsg, errno: error.errno }
  }
  return { errMsg: `${name}:fail ${error instanceof Error ? error.message : describeError(error)}` }
}
