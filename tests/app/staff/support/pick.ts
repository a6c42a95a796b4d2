import { fireEvent, waitFor } from '@testing-library/react'
import { jpegClaiming } from '../../platform/support/photo-bytes'

/** Chooses a photo in the picker that the page has just opened. */
export const pickPhoto = async (): Promise<void> => {
  const input = await waitFor(() => {
    const found = document.querySelector('input[type=file]')
    if (!found) throw new Error('No picker is open.')
    return found
  })
  const bytes = jpegClaiming(1200, 900)
  const file = new File([bytes.slice().buffer], 'clean.jpg', { type: 'image/jpeg' })
  Object.defineProperty(input, 'files', { value: [file] })
  fireEvent.change(input)
}
