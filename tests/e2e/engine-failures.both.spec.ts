import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { breakLetter } from '@/lib/pdf/engine/testing/break-letter.mjs'
import { loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { test } from './support/account-journey'
import type { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSerious,
  expectWordsInsideTheirBoxes,
} from './support/look'
import { KeptCv } from './support/stored-cv'

// The service worker would answer for files that these journeys damage or withhold.
test.use({ serviceWorkers: 'block' })

const cvWith = (bullet: string) => ({
  basics: { name: 'Quill Ferry' },
  work: [{ name: 'Port of Sampletown', position: 'Pilot', highlights: [bullet] }],
  meta: {
    vitae: {
      schemaVersion: 1,
      kind: 'resume',
      design: { template: 'broadsheet', headingFont: 'newsreader', bodyFont: 'newsreader' },
    },
  },
})

/** Damages a font: whatever has a letter Q in it cannot be laid out. */
const breakFont = (page: Page) =>
  page.route('**/engine/fonts/newsreader-regular*', async (route) => {
    const font = breakLetter(await loadFont('newsreader-regular.ttf'), 'Q')
    await route.fulfill({ contentType: 'font/ttf', body: Buffer.from(font) })
  })

const withholdEngine = (page: Page) =>
  page.route('**/engine/engine-worker*', (route) => route.abort())

const question = (page: Page) => page.getByRole('dialog', { name: 'Make the PDF on the server?' })

/** Presses the download where the engine is missing; `answer` is what is done before the file comes. */
async function downloadAnyway(editor: EditorPage, answer: () => Promise<void> = async () => {}) {
  const { page } = editor
  await editor.showPaper()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  await answer()
  return new Uint8Array(await readFile(await (await download).path()))
}

test('a text that cannot be printed is named at its place, and put right without a reload', async ({
  page,
  editor,
}) => {
  await breakFont(page)
  await editor.startWith(cvWith('Led the Quay'))
  await editor.showPaper()
  // The download button has the same words as its description.
  const reason = page
    .getByText(/^We can’t print “Work experience · .*Port of Sampletown.* · Bullet.*1”/)
    .filter({ visible: true })
  await expect(reason.first()).toBeVisible()
  await expectNothingSerious(page, 'a text that cannot be printed')
  await expectNoSidewaysScroll(page, 'a text that cannot be printed')
  await expectWordsInsideTheirBoxes(page, 'a text that cannot be printed')

  // Out of use for assistive technology, it says why when it is pressed all the same.
  await page.getByRole('button', { name: 'Download PDF' }).press('Enter')
  await expect(page.getByRole('dialog').getByText(/^We can’t print/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(reason.first()).toBeVisible()

  await page.getByRole('button', { name: 'Show the text' }).click()
  const bullet = editor.bullets().first()
  await expect(bullet).toBeFocused()
  await page.keyboard.press('End')
  // As many failed drawings as broke the engine for good.
  for (let i = 0; i < 45; i++) await page.keyboard.type('y', { delay: 60 })
  await expect(
    page.getByText(/^We can’t print this text\./).filter({ visible: true }),
  ).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Led the harbour')
  await editor.showPaper()
  await expect(editor.paperWords('Led the harbour')).toBeVisible()
  await expect(reason).toHaveCount(0)
  expect((await editor.downloadBytes()).length).toBeGreaterThan(1_000)
})

test('a guest’s browser without the engine gets the same PDF from the server, after a question', {
  tag: '@push',
}, async ({ page, editor }) => {
  await editor.startWith(cvWith('Led the harbour'))
  const expected = await editor.downloadBytes()
  await withholdEngine(page)
  await page.reload()
  const bytes = await downloadAnyway(editor, async () => {
    await expect(question(page)).toContainText(`${new URL(page.url()).host} can`)
    await expect(question(page)).toContainText('photo, logo and fonts')
    await expectNothingSerious(page, 'the question before a PDF is made on the server')
    await question(page).getByRole('button', { name: 'Make the PDF there' }).click()
  })
  expect(Buffer.compare(bytes, expected)).toBe(0)
  // It is asked once.
  expect(Buffer.compare(await downloadAnyway(editor), expected)).toBe(0)
})

test('an account without the engine gets the same PDF, and that of a version', async ({
  page,
  editor,
  baseURL,
}) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  await cv.nameVersion('Sent to Meridian')
  const { id } = cv
  await page.goto(`/editor#${id}`)
  await editor.showPaper()
  const expected = await editor.downloadBytes()
  await withholdEngine(page)
  await page.reload()
  expect(Buffer.compare(await downloadAnyway(editor), expected)).toBe(0)

  await page.locator('header').getByRole('button', { name: /pilot/ }).click()
  await page.getByRole('menuitem', { name: 'History' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Sent to Meridian: more' }).click()
  await page.getByRole('menuitem', { name: 'PDF of this state' }).click()
  const bytes = new Uint8Array(await readFile(await (await download).path()))
  expect(String.fromCharCode(...bytes.subarray(0, 5))).toBe('%PDF-')
})
