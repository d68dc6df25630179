import { test } from './support/account-journey'
import { becomeOperator } from './support/become-operator'
import { expect } from './support/journey'
import { measureColumns } from './support/measure-columns'
import { KeptCv } from './support/stored-cv'

test.use({ house: { models: 'own' }, contextOptions: { reducedMotion: 'reduce' } })

test('versions, their comparison and a translation have room on a tablet', async ({
  page,
  baseURL,
}) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  await cv.nameVersion('Sent to Meridian')
  await cv.change(({ content }) => {
    content.basics.label = 'Harbour pilot of large ships'
  }, 'writing')
  await page.goto(`/editor#${cv.id}`)
  const menu = page.locator('header').getByRole('button', { name: /pilot/ })
  await menu.click()
  await page.getByRole('menuitem', { name: 'History' }).click()
  const versions = page.getByLabel('History', { exact: true })
  const version = versions.getByRole('button', { name: /Sent to Meridian/ }).first()
  await expect(version).toBeVisible()
  await measureColumns(page, 'versions')
  // Between these widths and a desktop the drawer changes from a sheet to a column, and what lies over it is closed.
  const sheetWidths = [768, 820, 1023]
  await page.setViewportSize({ width: 768, height: 900 })
  await version.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('ins').first()).toBeVisible()
  await measureColumns(page, 'compared by words', sheetWidths)
  await dialog.getByText('Pages', { exact: true }).click()
  await expect(dialog.getByRole('img').first()).toBeVisible()
  await measureColumns(page, 'compared by pages', sheetWidths)
  await page.keyboard.press('Escape')
  await expect(dialog.locator('canvas')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await menu.click()
  await page.getByRole('menuitem', { name: /^Translate/ }).click()
  await expect(dialog).toBeVisible()
  await measureColumns(page, 'a translation')
})

test('settings and the page of the operator have room on a tablet', async ({
  page,
  pages,
  openedHouse,
}) => {
  await becomeOperator(page, openedHouse)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await measureColumns(page, 'settings')
  await pages.chooseFromMenu('Server')
  await expect(page.getByRole('table').first()).toBeVisible()
  await measureColumns(page, 'the page of the operator')
})
