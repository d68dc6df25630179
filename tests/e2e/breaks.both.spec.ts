import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { readPdf } from './support/pdf'
import { ferryPilot } from './support/resumes'

const handle = (page: Page, name: string | RegExp) =>
  page.getByRole('list', { name: 'Places for a page break' }).getByRole('button', { name })

/** Shows or hides the handles by the palette, which offers it for a single page, too. */
async function toggleHandles(page: Page) {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands and text' }).fill('Page breaks')
  await page.keyboard.press('Enter')
}

test('a page break is set on the paper by pointer, touch and keyboard, undone, and never printed as a mark', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  const before = await readPdf(await editor.downloadBytes())
  expect(before.pages).toBe(1)

  await editor.showPaper()
  await expect(page.locator('[data-page]')).toHaveCount(1)
  await toggleHandles(page)
  const education = handle(page, /with Education$/)
  await expect(education).toHaveAttribute('aria-pressed', 'false')
  await expectNothingSerious(page, 'the handles')
  if (editor.isPhone) await education.tap()
  else await education.click()
  await expect(page.locator('[data-page]')).toHaveCount(2)
  await expect(education).toHaveAttribute('aria-pressed', 'true')
  // The button moved to the next page with the words, and keeps the focus there.
  await expect(education).toBeFocused()
  await page.getByRole('button', { name: /^Zoom: / }).click()
  await expect(page.getByRole('menuitemcheckbox', { name: 'Page breaks' })).toBeChecked()
  await page.keyboard.press('Escape')
  const after = await readPdf(await editor.downloadBytes())
  expect(after.pages).toBe(2)
  // All that came is name and number at the head of the second page.
  const head = / ?Zoë Łukasiewicz 2 \/ 2/g
  expect(after.text.match(head)).toHaveLength(1)
  expect(after.text.replace(head, '')).toBe(before.text)

  await education.press('Enter')
  await expect(page.locator('[data-page]')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.locator('[data-page]')).toHaveCount(2)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.locator('[data-page]')).toHaveCount(1)
  await toggleHandles(page)
  await expect(education).toHaveCount(0)
})
