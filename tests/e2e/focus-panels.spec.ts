import type { Locator } from '@playwright/test'
import { test as account } from './support/account-journey'
import { expect, test } from './support/journey'
import { ferryPilot } from './support/resumes'
import { KeptCv } from './support/stored-cv'

const expectFocusInside = (panel: Locator) =>
  expect.poll(() => panel.evaluate((box) => box.contains(document.activeElement))).toBe(true)

test('the first Tab leads over the bar, and a panel takes the focus and gives it back', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await page.reload()
  await expect(editor.form).toBeVisible()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('button', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(editor.form).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(editor.sectionRow('Personal details')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(editor.name).toBeFocused()

  const design = page.getByRole('button', { name: 'Design', exact: true })
  const panel = page.getByRole('main', { name: 'Design' })
  await design.press('Enter')
  await expect(panel.getByRole('radio', { name: 'Plain', checked: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(design).toBeFocused()

  // Twice each: the first time its code comes late.
  const checks = page.getByRole('button', { name: /^Check( \d+ lines? to mend)?$/ })
  const formats = page.getByRole('button', { name: 'More formats' })
  for (const _ of [1, 2]) {
    await checks.press('Enter')
    await expectFocusInside(page.getByRole('main', { name: 'Check', exact: true }))
    await page.keyboard.press('Escape')
    await expect(checks).toBeFocused()

    await formats.press('Enter')
    await page.getByRole('menuitem', { name: 'Export' }).press('Enter')
    await expectFocusInside(page.getByRole('dialog', { name: 'Export' }))
    await page.keyboard.press('Escape')
    await expect(formats).toBeFocused()
  }
})

account('versions take the focus and give it back', async ({ page, baseURL }) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  await page.goto(`/editor#${cv.id}`)
  const menu = page.locator('header').getByRole('button', { name: /pilot/ })
  const panel = page.getByRole('complementary', { name: 'History' })
  for (const _ of [1, 2]) {
    await menu.press('Enter')
    await page.getByRole('menuitem', { name: 'History' }).press('Enter')
    await expect(panel).toBeFocused()
    await panel.getByRole('button', { name: 'Close', exact: true }).press('Enter')
    await expect(menu).toBeFocused()
    await menu.press('Enter')
    await page.getByRole('menuitem', { name: 'History' }).press('Enter')
    await expect(panel).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(menu).toBeFocused()
  }
})
