import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { ferryPilot } from './support/resumes'

test('the tabs of the design panel answer to arrows, begin at their top, and stay for a visit', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await editor.showDesign()
  const tab = (name: string) => page.getByRole('tab', { name, exact: true })
  const panel = page.getByRole('main', { name: 'Design' })
  await expect(tab('Template')).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('radio', { name: /^Photo header/ }).scrollIntoViewIfNeeded()
  await expect(tab('Layout')).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  await tab('Template').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab('Colour and type')).toBeFocused()
  await expect(page.getByRole('tabpanel', { name: 'Colour and type' })).toBeVisible()
  await expect.poll(() => panel.evaluate((column) => column.scrollTop)).toBe(0)
  await page.keyboard.press('End')
  await expect(page.getByRole('group', { name: 'Paper size' })).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await editor.showDesign()
  await expect(tab('Page')).toHaveAttribute('aria-selected', 'true')
})

test('all templates are seen larger with the own CV, and one is chosen there', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await editor.showDesign('Template')
  await page.getByRole('button', { name: 'See all templates larger' }).click()
  const dialog = page.getByRole('dialog', { name: 'Your CV in every template' })
  await expect(dialog.getByRole('radio')).toHaveCount(templateCatalogue.length + 3)
  await expect(dialog.locator('canvas[width="260"]').first()).toBeVisible()
  await expectNothingSerious(page, 'all templates')
  await dialog.getByRole('radio', { name: /^Metro/ }).check()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('radio', { name: /^Metro/ })).toBeChecked()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('radio', { name: 'Plain' })).toBeChecked()
})
