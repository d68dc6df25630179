import type { Browser, Page } from '@playwright/test'
import { idOfFile, ownFontFile } from '../fixtures/own-font'
import {
  newPerson,
  type Person,
  signInDirectly,
  signUpDirectly,
  test,
} from './support/account-journey'
import { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import { fontsIn } from './support/pdf-fonts'
import { ferryPilot } from './support/resumes'

const font = ownFontFile()
const file = { name: 'mine.ttf', mimeType: 'font/ttf', buffer: Buffer.from(font) }

const pdfOfAccount = async (page: Page) => {
  const { id } = new EditorPage(page)
  return new Uint8Array(await (await page.request.get(`/api/v1/resumes/${id}/pdf`)).body())
}

/** Opens the CV of a page on another device of the same person. */
async function openElsewhere(browser: Browser, page: Page, person: Person) {
  const { origin } = new URL(page.url())
  const viewport = page.viewportSize()
  const elsewhere = await browser.newContext({ baseURL: origin, viewport })
  await signInDirectly(elsewhere, person, origin)
  const other = new EditorPage(await elsewhere.newPage())
  await other.page.goto(page.url())
  return other
}

test('an own font is in the account, on another device, in both PDFs, and back on the first device', async ({
  page,
  editor,
  browser,
  baseURL,
}) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  await editor.startWith(ferryPilot)
  await editor.showDesign('Colour and typeface')
  await expect(page.getByText('Your font is uploaded to your account')).toBeVisible()
  await page.locator('input[type=file][accept*=ttf]').setInputFiles(file)
  await expect(page.getByLabel('Body font')).toHaveValue('own')
  await editor.expectSaved()
  const address = `/api/v1/pictures/${idOfFile(font)}`
  await expect.poll(async () => (await page.request.get(address)).status()).toBe(200)
  await expect(page.getByText('Uploading the font to your account')).toBeHidden()
  expect((await (await page.request.get(address)).body()).equals(file.buffer)).toBe(true)
  const here = await editor.downloadBytes()
  const isOwn = (names: string[]) =>
    names.length > 0 && names.every((one) => one.startsWith('own-'))
  expect(isOwn(await fontsIn(here))).toBe(true)
  await expect.poll(async () => isOwn(await fontsIn(await pdfOfAccount(page)))).toBe(true)

  // A device that knew nothing of it: the same bytes.
  const other = await openElsewhere(browser, page, person)
  expect(Buffer.from(await other.downloadBytes()).equals(Buffer.from(here))).toBe(true)
  await other.showDesign('Colour and typeface')
  await expect(other.page.getByText('The file of this font isn’t')).toBeHidden()
  await other.page.locator('input[type=file][accept*=ttf]').setInputFiles({
    ...file,
    name: 'mine-bold.ttf',
    buffer: Buffer.from(ownFontFile('bold')),
  })
  await expect(other.page.getByText('Regular and Bold')).toBeVisible()
  await other.expectSaved()
  const there = await other.downloadBytes()

  // What was added there comes back.
  await expect
    .poll(async () =>
      (await page.request.get(`/api/v1/pictures/${idOfFile(ownFontFile('bold'))}`)).status(),
    )
    .toBe(200)
  await page.reload()
  await editor.showDesign('Colour and typeface')
  await expect(page.getByText('Regular and Bold')).toBeVisible()
  expect(Buffer.from(await editor.downloadBytes()).equals(Buffer.from(there))).toBe(true)
  await other.page.context().close()
})
