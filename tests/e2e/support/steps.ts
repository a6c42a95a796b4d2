import type { Page } from 'playwright-core'

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).locator('visible=true').last()

export const press = (page: Page, name: string | RegExp) => button(page, name).click()

export const choose = (page: Page, name: string | RegExp) =>
  page.getByRole('radio', { name }).locator('visible=true').last().click()

export const says = (page: Page, words: string | RegExp) =>
  page.getByText(words).locator('visible=true').last().waitFor()

/** Chooses a picture in the file dialog that `open` brings up. */
export async function pick(
  page: Page,
  open: () => Promise<unknown>,
  ...files: { name: string; buffer: Buffer }[]
) {
  const dialog = page.waitForEvent('filechooser')
  await open()
  await (await dialog).setFiles(files.map((file) => ({ ...file, mimeType: 'image/jpeg' })))
}
