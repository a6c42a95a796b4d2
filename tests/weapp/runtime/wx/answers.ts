/** Options of the APIs that tests answer most, as they reach the answer. */
interface AnswerOptions {
  request: { url: string; method?: string; data?: unknown; header?: Record<string, string>; timeout?: number }
  uploadFile: UploadOptions & { url: string; name: string; formData?: Record<string, unknown> }
  downloadFile: { url: string }
  'cloud.callFunction': { name: string; data?: unknown }
  'cloud.uploadFile': UploadOptions & { cloudPath: string }
  'cloud.getTempFileURL': { fileList: unknown[] }
  chooseMedia: { count?: number; mediaType?: string[]; sourceType?: string[] }
  requestSubscribeMessage: { tmplIds: string[] }
  getImageInfo: { src: string }
  compressImage: { src: string; quality?: number; compressedWidth?: number; compressedHeight?: number }
}

interface UploadOptions {
  filePath: string
  header?: Record<string, string>
  /** Put in by the host: what the file held when it was sent. */
  bytes: Uint8Array
}

type OptionsOf<Name extends string> = Name extends keyof AnswerOptions
  ? AnswerOptions[Name]
  : Record<string, unknown>

/** What a test says in place of WeChat or the cloud: a result, or a `WxFailure` thrown. */
export type Answer<Name extends string = string> = (options: OptionsOf<Name>) => unknown

/** The answers of one test, by the name of the API (`cloud.callFunction` for the cloud's). */
export interface Answers {
  set<Name extends string>(name: Name, answer: Answer<Name>): void
  remove(name: string): void
  get(name: string): ((options: Record<string, unknown>) => unknown) | undefined
}

/** No answers yet. */
export function createAnswers(): Answers {
  const byName = new Map<string, (options: never) => unknown>()
  return {
    set(name, answer) {
      byName.set(name, answer)
    },
    remove(name) {
      byName.delete(name)
    },
    get(name) {
      const answer = byName.get(name)
      // The API that calls it is the one it was given for, so the options are of its shape.
      return answer && ((options) => answer(options as never))
    },
  }
}
