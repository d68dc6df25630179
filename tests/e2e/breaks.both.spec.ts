import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { readPdf } from './support/pdf'
import { ferryPilot } from './support/resumes'

const handle = (page: Page, name: string | RegExp) =>
  page.getByRole('list', { name: 'Places for a page break' }).getByRole('button', { name })

test('a page break is set on the paper by pointer, touch and keyboard, undone, and never printed as a mark', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  const before = await readPdf(await editor.downloadBytes())
  expect(before.pages).toBe(1)

  await page.getByRole('button', { name: 'Page breaks' }).click()
  const education = handle(page, /with Education$/)
  await expect(education).toHaveAttribute('aria-pressed', 'false')
  await expectNothingSerious(page, 'the handles')
  if (editor.isPhone) await education.tap()
  else await education.click()
  await expect(page.locator('[data-page]')).toHaveCount(2)
  await expect(education).toHaveAttribute('aria-pressed', 'true')
  // The button moved to the next page with the words, and keeps the focus there.
  await expect(education).toBeFocused()
  const after = await readPdf(await editor.downloadBytes())
  expect(after.pages).toBe(2)
  // All that came is the foot of each page.
  const foot = / ?Zoë Łukasiewicz — \d \/ \d/g
  expect(after.text.match(foot)).toHaveLength(2)
  expect(after.text.replace(foot, '')).toBe(before.text)

  await education.press('Enter')
  await expect(page.locator('[data-page]')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.locator('[data-page]')).toHaveCount(2)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.locator('[data-page]')).toHaveCount(1)
  const toggle = page.getByRole('button', { name: 'Page breaks' })
  await toggle.press('Enter')
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await expect(education).toHaveCount(0)
})
