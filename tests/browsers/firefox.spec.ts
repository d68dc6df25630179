import { EditorPage } from '../e2e/support/editor-page'
import { dropFiles, ImportPage } from '../e2e/support/import-page'
import { expect, test } from '../e2e/support/journey'
import { readScreen } from '../e2e/support/paper-picture'
import { ferryPilot } from '../e2e/support/resumes'
import { hashOf, keepShownPdfs, shownPdfs } from '../e2e/support/screen-bytes'
import { comparePaper, readPaperInChromium, showActualSize } from './support/chromium-paper'

// The short round: what Firefox once broke, and the way that everybody takes. The long one adds journeys of
// tests/e2e (playwright.config.ts).

test.describe.configure({ mode: 'default' })

test('text from the landing page is kept over a reload, and what is on screen is downloaded', {
  tag: '@push',
}, async ({ page, editor }) => {
  await keepShownPdfs(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'Create my CV' }).first().click()
  await page.getByRole('link', { name: 'Start with an empty page' }).click()
  await expect(editor.name).toBeVisible()
  await editor.name.pressSequentially('Zoë Łukasiewicz')
  await editor.headline.fill('Ferry pilot')
  await expect(editor.paperWords('Ferry pilot')).toBeVisible()
  await editor.expectSaved()
  await page.reload()
  await expect(editor.name).toHaveValue('Zoë Łukasiewicz')
  await expect(editor.headline).toHaveValue('Ferry pilot')
  await expect(editor.paperWords('Ferry pilot')).toBeVisible()
  const bytes = await editor.downloadBytes()
  expect(hashOf(bytes)).toBe(hashOf((await shownPdfs(page)).at(-1) ?? new Uint8Array()))

  // A file that is dropped on the landing page, read as a PDF of anybody.
  const review = new ImportPage(page)
  await page.goto('/')
  await dropFiles(page, [{ name: 'Old CV.pdf', buffer: Buffer.from(bytes) }])
  await review.expectReview('Old CV.pdf')
  await review.openSections()
  await expect(review.field('Headline')).toHaveValue('Ferry pilot')
})

test('an emoji that comes as two key events is whole, in a bullet and in a line', {
  tag: '@push',
}, async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  await editor.headline.focus()
  await page.keyboard.press('End')
  await page.keyboard.insertText(' 😀')
  await expect(editor.headline).toHaveValue(`${ferryPilot.basics.label} 😀`)
  await editor.openSection('Work experience')
  const bullet = editor.bullets().first()
  await bullet.click()
  await page.keyboard.press('End')
  await page.keyboard.insertText(' 🛳𞤀')
  await expect(bullet).toContainText(' 🛳𞤀')
  await editor.expectSaved()
  await page.reload()
  await editor.openSection('Work experience')
  await expect(bullet).toContainText(' 🛳𞤀')
})

test('the paper is painted as Chromium paints it', { tag: '@push' }, async ({ page, baseURL }) => {
  const editor = new EditorPage(page)
  await editor.startWith(ferryPilot)
  await expect(editor.paperWords(ferryPilot.basics.name).first()).toBeVisible()
  await showActualSize(page)
  const painted = await readScreen(page)
  const screen = await page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    scale: devicePixelRatio,
  }))
  const expected = await readPaperInChromium(baseURL ?? '', ferryPilot, screen)
  const { ink, moved } = comparePaper(painted, expected)
  expect(ink).toBeGreaterThan(0.85)
  expect(ink).toBeLessThan(1.15)
  expect(moved).toBeLessThan(0.2)
})
