import {
  addGlobalErrorListener,
  addGlobalWarningListener,
  globalOptions,
  removeGlobalErrorListener,
  removeGlobalWarningListener,
} from 'glass-easel'
import type { Core } from '../core'

/** Writes down what the component framework catches or warns of; gives back how to stop. */
export function captureFramework(core: Core): () => void {
  globalOptions.throwGlobalError = false
  const onError = (error: unknown, method: unknown) => {
    core.report(String(method || 'view'), error)
    return false
  }
  const onWarning = (message: string) => {
    core.journal.viewWarnings.push(message)
    return false
  }
  addGlobalErrorListener(onError)
  addGlobalWarningListener(onWarning)
  return () => {
    removeGlobalErrorListener(onError)
    removeGlobalWarningListener(onWarning)
  }
}
