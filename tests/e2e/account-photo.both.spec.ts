import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import {
  newPerson,
  type Person,
  signInDirectly,
  signUpByForm,
  signUpDirectly,
  test,
} from './support/account-journey'
import { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import { expectNothingSerious } from './support/look'
import { ferryPilot } from './support/resumes'

const buffer = readFileSync(join(process.cwd(), 'tests/fixtures/portrait.jpg'))
const portrait = { name: 'me.jpg', mimeType: 'image/jpeg', buffer }

type Named = { fileId: string; sourceId: string }

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Photo' })

async function choosePhoto(page: Page) {
  await page.getByRole('button', { name: 'Add photo' }).click()
  const dialog = dialogOf(page)
  await dialog.locator('input[type=file]').setInputFiles(portrait)
  const stage = page.getByRole('application', { name: 'Visible part of the photo' })
  await stage.focus()
  for (const key of ['+', '+', 'ArrowLeft']) await page.keyboard.press(key)
  return dialog
}

/** The photo as the account knows the CV, once both have come there. */
async function photoInAccount(page: Page): Promise<Named> {
  const { id } = new EditorPage(page)
  let photo: Named | null = null
  await expect
    .poll(async () => {
      const answer = await page.request.get(`/api/v1/resumes/${id}`)
      photo = answer.ok() ? ((await answer.json()).document.content.photo ?? null) : null
      if (!photo) return 'no photo'
      const found = [photo.fileId, photo.sourceId].map((one) =>
        page.request.get(`/api/v1/pictures/${one}`),
      )
      return (await Promise.all(found)).map((one) => one.status()).join()
    })
    .toBe('200,200')
  return photo as unknown as Named
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** The picture of that hash, byte for byte, as the PDF of somebody holds it. */
async function expectInPdf(page: Page, pdf: Uint8Array, { fileId }: Named) {
  const picture = await (await page.request.get(`/api/v1/pictures/${fileId}`)).body()
  expect(hashOf(picture)).toBe(fileId)
  expect(picture.length).toBeLessThanOrEqual(150_000)
  expect(Buffer.from(pdf).includes(picture)).toBe(true)
}

/** Opens the CV of a page on another device of the same person. */
async function openElsewhere(browser: Browser, page: Page, person: Person) {
  const { origin } = new URL(page.url())
  const viewport = page.viewportSize()
  const elsewhere = await browser.newContext({ baseURL: origin, viewport })
  await signInDirectly(elsewhere, person, origin)
  const other = new EditorPage(await elsewhere.newPage())
  await other.page.goto(page.url())
  await other.openSection('Personal details')
  return other
}

test('a photo that is chosen signed in is in the account, on another device and in both PDFs', async ({
  page,
  editor,
  browser,
  baseURL,
}) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  await editor.startWith(ferryPilot)
  const dialog = await choosePhoto(page)
  await expect(dialog.getByText('The photo is uploaded to your account')).toBeVisible()
  await expectNothingSerious(page, 'the photo of an account')
  await dialog.getByRole('button', { name: 'Use this photo' }).click()
  await expect(dialog).toBeHidden()
  await editor.expectSaved()
  const photo = await photoInAccount(page)
  await expect(page.getByText('Uploading the photo to your account')).toBeHidden()

  // The same bytes: on the screen, in the account's own PDF, and on a device that knew nothing of it.
  const here = await editor.downloadBytes()
  await expectInPdf(page, here, photo)
  const { id } = new EditorPage(page)
  const made = await page.request.get(`/api/v1/resumes/${id}/pdf`)
  await expectInPdf(page, await made.body(), photo)
  await page.reload()
  await editor.openSection('Personal details')
  await expect(page.getByRole('button', { name: 'Change photo' })).toBeVisible()

  const other = await openElsewhere(browser, page, person)
  await expect(other.page.getByRole('button', { name: 'Change photo' })).toBeVisible()
  await expect(other.page.getByText('The photo file is not in your account yet')).toBeHidden()
  expect(Buffer.from(await other.downloadBytes()).equals(Buffer.from(here))).toBe(true)
  // What it was cut from is there, too: it can be cut otherwise.
  await other.openSection('Personal details')
  await other.page.getByRole('button', { name: 'Change photo' }).click()
  await expect(dialogOf(other.page).getByText('121%')).toBeVisible()
  await other.page.context().close()
})

test('the photo of a guest comes along to the account', async ({
  page,
  editor,
  openedHouse,
  browser,
}) => {
  const person = newPerson()
  await editor.startWith(ferryPilot)
  const address = page.url()
  const dialog = await choosePhoto(page)
  await dialog.getByRole('button', { name: 'Use this photo' }).click()
  await expect(dialog).toBeHidden()
  await editor.expectSaved()
  await signUpByForm(page, openedHouse, person)
  await page.waitForURL('**/cvs')
  await page.goto(address)
  await editor.openSection('Personal details')
  const photo = await photoInAccount(page)
  const other = await openElsewhere(browser, page, person)
  await expect(other.page.getByRole('button', { name: 'Change photo' })).toBeVisible()
  await expectInPdf(page, await other.downloadBytes(), photo)
  await other.page.context().close()
})

test('a picture that cannot be copied says so, keeps its place, and goes when it can', async ({
  page,
  editor,
  baseURL,
  openedHouse,
}) => {
  const uploads = openedHouse.aws?.bucketUrl ?? '**/api/v1/uploads'
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await editor.startWith(ferryPilot)
  await page.route(uploads, (route) => route.abort())
  const dialog = await choosePhoto(page)
  await dialog.getByRole('button', { name: 'Use this photo' }).click()
  await expect(
    page.getByText('The photo is on this device, but not in your account yet'),
  ).toBeVisible()
  await editor.expectSaved()
  const before = await editor.downloadBytes()
  await page.unroute(uploads)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  const photo = await photoInAccount(page)
  await editor.showForm()
  await expect(
    page.getByText('The photo is on this device, but not in your account yet'),
  ).toBeHidden()
  await expectInPdf(page, before, photo)
})

test('a photo that is being made while another tab signs in comes to the account', async ({
  page,
  editor,
  openedHouse,
}) => {
  await editor.startWith(ferryPilot)
  const dialog = await choosePhoto(page)
  await page.evaluate(() => {
    const pack = OffscreenCanvas.prototype.convertToBlob
    const mayPack = new Promise((resolve) => addEventListener('test-pack', resolve))
    OffscreenCanvas.prototype.convertToBlob = async function (options) {
      await mayPack
      return pack.call(this, options)
    }
  })
  await dialog.getByRole('button', { name: 'Use this photo' }).click()
  await expect(dialog.getByRole('button', { name: 'Saving…' })).toBeVisible()
  const other = await page.context().newPage()
  await signUpByForm(other, openedHouse, newPerson())
  await other.waitForURL('**/cvs')
  await page.bringToFront()
  await expect(dialog.getByText('The photo is uploaded to your account')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('test-pack')))
  await expect(dialog).toBeHidden()
  await editor.expectSaved()
  await photoInAccount(page)
})
