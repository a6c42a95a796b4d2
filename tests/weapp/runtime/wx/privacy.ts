import type { Core } from '../core'
import { describeError } from '../core'
import type { Dialogs } from './dialogs'
import { WxFailure } from './failure'

/** APIs WeChat lets through only after the person agreed to the privacy guide. */
const PRIVATE_APIS = new Set(
  `chooseAddress chooseContact chooseImage chooseInvoice chooseInvoiceTitle chooseLicensePlate chooseLocation
  chooseMedia chooseMessageFile choosePoi chooseVideo addPhoneCalendar addPhoneContact addPhoneRepeatCalendar
  createBLEPeripheralServer getClipboardData getFuzzyLocation getLocation getWeRunData openBluetoothAdapter
  requirePrivacyAuthorize saveImageToPhotosAlbum saveVideoToPhotosAlbum setClipboardData startAccelerometer
  startCompass startDeviceMotionListening startGyroscope startLocationUpdate startRecord`.split(/\s+/),
)

type Verdict = { event: string; buttonId?: string }
type Listener = (resolve: (verdict: Verdict) => void, info: unknown) => void

/** What the person said to the privacy guide. */
export interface Privacy {
  readonly agreed: boolean
  /** Forgets the agreement, as when the person removes the mini-program from the phone. */
  forget(): void
  /** A button with `open-type="agreePrivacyAuthorization"` was tapped. */
  agreeByButton(id: string): void
  /** The mini-program's own prompt; without one WeChat shows its own. */
  setListener(listener: Listener): void
  /** Lets an API through, or throws what WeChat throws after a refusal; `onWait` hears while the person decides. */
  pass(name: string, onWait: (waiting: boolean) => void): Promise<void>
  needsAsking(): boolean
}

const AGREE = '同意'

/** Privacy of one phone; it is only asked for where `app.json` says `__usePrivacyCheck__`. */
export function createPrivacy(core: Core, dialogs: Dialogs, agreedBefore: boolean): Privacy {
  let agreed = agreedBefore
  let listener: Listener | undefined
  const tappedButtons = new Set<string>()
  const needsAsking = () => core.pkg.app.usePrivacyCheck && !agreed

  function hear(verdict: Verdict, decide: (yes: boolean) => void) {
    if (verdict.event === 'disagree') decide(false)
    if (verdict.event !== 'agree') return
    // WeChat believes "agree" only with the id of a button the person really tapped.
    const tapped = tappedButtons.has(verdict.buttonId ?? '')
    if (!tapped) core.report('privacy', `resolve names "${verdict.buttonId}", which was not tapped`)
    decide(tapped)
  }

  function askMiniProgram(ask: Listener, name: string): Promise<boolean> {
    return new Promise((decide) => {
      core.bridge.toLogic.post(() => {
        try {
          ask((verdict) => hear(verdict, decide), core.toLogic({ referrer: name }))
        } catch (error) {
          core.report('onNeedPrivacyAuthorization', describeError(error))
        }
      })
    })
  }

  async function askWeChat(): Promise<boolean> {
    const choices = ['拒绝', AGREE]
    const text = '请阅读并同意《用户隐私保护指引》'
    return choices[await dialogs.ask({ kind: 'modal', title: '隐私保护提示', text, choices })] === AGREE
  }

  return {
    get agreed() {
      return agreed
    },
    forget() {
      agreed = false
      tappedButtons.clear()
    },
    agreeByButton(id) {
      tappedButtons.add(id)
      agreed = true
    },
    setListener(next) {
      listener = next
    },
    needsAsking,
    async pass(name, onWait) {
      if (!PRIVATE_APIS.has(name) || !needsAsking()) return
      onWait(true)
      agreed = await (listener ? askMiniProgram(listener, name) : askWeChat())
      onWait(false)
      if (!agreed) throw new WxFailure(`${name}:fail privacy permission is not authorized`, 104)
    },
  }
}
