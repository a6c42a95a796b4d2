import { File } from 'node:buffer'
import { fireEvent, waitFor } from '@testing-library/react'
import { jpegClaiming } from '../../platform/support/photo-bytes'

/** Chooses a photo in the picker that the page has just opened. */
export const pickPhoto = async (): Promise<void> => {
  const input = await waitFor(() => {
    const found = document.querySelector('input[type=file]')
    if (!found) throw new Error('No picker is open.')
    return found
  })
  // Node's own: jsdom's cannot be read.
  const file = new File([jpegClaiming(1200, 900)], 'clean.jpg', { type: 'image/jpeg' })
  Object.defineProperty(input, 'files', { value: [file] })
  fireEvent.change(input)
}
