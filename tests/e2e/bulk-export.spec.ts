import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { createLetter } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { EditorPage } from './support/editor-page'
import { jsonFile } from './support/files'
import { expect } from './support/journey'
import { expectGoodLook } from './support/look'
import { ferryPilot } from './support/resumes'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const craneDriver = { basics: { name: 'Ines Quay', label: 'Crane driver' } }
const command = 'Download several'

/** Asks the API as the person of the page; returns the answer. */
async function post(page: Page, path: string, data: object, headers = {}) {
  const origin = new URL(page.url()).origin
  const made = await page.request.post(`/api/v1${path}`, { data, headers: { origin, ...headers } })
  expect(made.status(), path).toBe(201)
  return made.json()
}

/** Presses Download; returns the files of the archive by name. */
async function filesOf(page: Page, button: Locator) {
  const download = page.waitForEvent('download')
  await button.click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^vitae-\d{4}-\d\d-\d\d\.zip$/)
  return unzipSync(new Uint8Array(await readFile(await file.path())))
}

test('several CVs and letters are downloaded as one file', async ({ page, dashboard, baseURL }) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await dashboard.open()
  await post(page, '/resumes', { resume: ferryPilot })
  await post(page, '/resumes', { resume: craneDriver })
  const letter = createLetter(createIdGenerator(), new Date().toISOString())
  await post(page, '/resumes', { document: { ...letter, title: 'To the harbour' } })
  await dashboard.open()
  await expect(dashboard.card('To the harbour')).toBeVisible()
  await expect(dashboard.card('Crane driver')).toBeVisible()

  // All are chosen at first.
  await dashboard.chooseForList(command)
  const dialog = page.getByRole('dialog', { name: command })
  await expect(dialog.getByText('3 selected')).toBeVisible()
  await expect(dialog.getByText('Up to 200 at a time')).toBeVisible()
  await expectGoodLook(page, 'several documents to download')
  const prepare = dialog.getByRole('button', { name: 'Prepare download' })

  // A dialog that was closed finds the file again.
  await prepare.click()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toHaveCount(0)
  await dashboard.chooseForList(command)
  const fetch = dialog.getByRole('button', { name: /^Download \(/ })
  await expect(fetch).toBeVisible({ timeout: 60_000 })
  await expect(dialog.getByText('Your download is ready.')).toBeVisible()
  await expectGoodLook(page, 'several documents as one file')
  const files = Object.entries(await filesOf(page, fetch))
  expect(files.map(([name]) => name.split('.').at(-1))).toEqual(['pdf', 'pdf', 'pdf'])
  for (const [, bytes] of files) expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-')
  await dialog.getByRole('button', { name: 'Delete from the server' }).click()
  await expect(dialog.getByText('The download was deleted from the server.')).toBeVisible()

  // Without the person there are no letters, and no name.
  await dialog.getByRole('switch', { name: 'Without name, photo and address' }).check()
  await expect(dialog.getByText('Letters aren’t included')).toBeVisible()
  await expect(dialog.getByText('2 selected')).toBeVisible()
  await dialog.getByLabel('Format', { exact: true }).selectOption('json')
  await prepare.click()
  await expect(fetch).toBeVisible({ timeout: 60_000 })
  const blind = Object.values(await filesOf(page, fetch)).map((one) => Buffer.from(one).toString())
  expect(blind).toHaveLength(2)
  expect(blind.join()).toContain('Bay Ferries')
  expect(blind.join()).not.toMatch(/Łukasiewicz|Quay|example\.org/)

  // Some are chosen by their ticks.
  await dialog.getByRole('button', { name: 'Choose others' }).click()
  await page.keyboard.press('Escape')
  await dashboard.card('To the harbour').getByRole('checkbox').press('Space')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  await expect(dialog.getByText('1 selected')).toBeVisible()
  await page.keyboard.press('Escape')
  await dashboard.card('Crane driver').getByRole('checkbox').press('Space')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  await expect(dialog.getByText('2 selected')).toBeVisible()

  // A failure is said, and the choice stays.
  await page.route('**/api/v1/bulk-exports', (route) =>
    route.fulfill({
      status: 429,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'too-many-requests' }),
    }),
  )
  await prepare.click()
  await expect(dialog.getByRole('alert')).toContainText('Nothing was lost. Try again later.')
  await expectGoodLook(page, 'a download that was refused')
})

test('a download of a search is cancelled', async ({ page, dashboard, baseURL }) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await dashboard.open()
  await post(page, '/resumes', { resume: ferryPilot })
  await post(page, '/resumes', { resume: craneDriver })
  await dashboard.open()
  await expect(dashboard.card('Crane driver')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search your CVs' }).fill('crane')
  await expect(page.getByText('1 CV found', { exact: true })).toBeVisible()
  await dashboard.chooseForList(command)
  const dialog = page.getByRole('dialog', { name: command })
  await expect(dialog.getByText('1 selected')).toBeVisible()

  // It is never over for this page, so that there is time to press Stop.
  const under = { status: 'running', progress: { done: 0, of: 1 }, file: null }
  await page.route('**/api/v1/bulk-exports/*', async (route) => {
    if (route.request().method() !== 'GET') return route.continue()
    const answer = await route.fetch()
    return route.fulfill({ response: answer, json: { ...(await answer.json()), ...under } })
  })
  await dialog.getByRole('button', { name: 'Prepare download' }).click()
  await expect(dialog.getByText('Preparing: 0 of 1 document')).toBeVisible()
  await expect(dialog.getByRole('progressbar', { name: command })).toBeVisible()
  await expectGoodLook(page, 'a download that is prepared')
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await expect(dialog.getByText(/^Stopped\. No download was made/)).toBeVisible()
  await expect(dialog.getByText('1 selected')).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('the palette of the editor leads to it, in a workspace too', async ({
  page,
  dashboard,
  baseURL,
}) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await dashboard.open()
  const { id } = await post(page, '/workspaces', { name: 'Studio' })
  const cv = await post(page, '/resumes', { resume: craneDriver }, { 'vitae-workspace': id })
  await page.goto(`/editor?workspace=${id}#${cv.id}`)
  const editor = new EditorPage(page)
  await editor.openSection('Personal details')
  await expect(editor.name).toHaveValue('Ines Quay')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands and text' }).fill(command)
  await page.getByRole('option', { name: command }).click()
  await page.waitForURL(({ pathname, search }) => pathname === '/cvs' && search.includes(id))
  const dialog = page.getByRole('dialog', { name: command })
  await expect(dialog.getByText('1 selected')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await dialog.getByLabel('Format', { exact: true }).selectOption('docx')
  await dialog.getByRole('button', { name: 'Prepare download' }).click()
  const fetch = dialog.getByRole('button', { name: /^Download \(/ })
  await expect(fetch).toBeVisible({ timeout: 60_000 })
  const [name = ''] = Object.keys(await filesOf(page, fetch))
  expect(name).toMatch(/\.docx$/)
})

test('guests have the backup instead', async ({ dashboard, page }) => {
  await dashboard.open()
  await dashboard.bringCvs([jsonFile('ferry', ferryPilot), jsonFile('crane', craneDriver)])
  await page.getByRole('button', { name: 'List options' }).click()
  await expect(page.getByRole('menuitem', { name: 'Trash' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: command })).toHaveCount(0)
  await page.keyboard.press('Escape')

  // Or they tick some: each is a PDF of its own, and several go to the trash together.
  await dashboard.card('Crane driver').getByRole('checkbox').press('Space')
  await dashboard.card('Ferry pilot').getByRole('checkbox').press('Space')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await expect(dashboard.card('Crane driver')).toHaveCount(0)
  await expect(dashboard.card('Ferry pilot')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(dashboard.card('Crane driver')).toBeVisible()
  await expect(dashboard.card('Ferry pilot')).toBeVisible()
})
