import type { PickFrom } from './photo-type'

let settleLast: (() => void) | null = null

const createInput = (from: PickFrom, several: boolean) => {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.multiple = several && from === 'album'
  if (from === 'camera') input.setAttribute('capture', 'environment')
  input.style.display = 'none'
  return input
}

/** Opens the browser's own picker. It stays in the page while open: iOS drops inputs that hang nowhere. */
export const chooseFiles = (from: PickFrom, several: boolean): Promise<readonly File[]> => {
  settleLast?.()
  const input = createInput(from, several)
  document.body.append(input)
  return new Promise((resolve) => {
    const settle = () => {
      settleLast = null
      input.remove()
      resolve(Array.from(input.files ?? []))
    }
    settleLast = settle
    input.addEventListener('change', settle)
    input.addEventListener('cancel', settle)
    input.click()
  })
}
