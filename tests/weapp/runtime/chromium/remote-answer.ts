import type { Answer } from '../wx/answers'
import { WxFailure } from '../wx/failure'

/** A refusal as it travels from the test process into the browser. */
export interface Refusal {
  refusal: { errMsg: string; errno: number | undefined }
}

/** Runs an answer of the test and wraps what it says, so that a refusal arrives as one. */
export async function runAnswer(
  answer: Answer,
  options: Record<string, unknown>,
): Promise<{ result: unknown } | Refusal> {
  try {
    return { result: await answer(options) }
  } catch (error) {
    if (error instanceof WxFailure) return { refusal: { errMsg: error.errMsg, errno: error.errno } }
    return { refusal: { errMsg: `fail ${error instanceof Error ? error.message : error}`, errno: undefined } }
  }
}
