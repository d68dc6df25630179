import { expect, test } from './support/journey'
import { ferryPilot } from './support/resumes'

const place = (path: string) => new RegExp(`/editor#[0-9a-f-]{36}${path}$`)

test('Back closes an open section, Forward opens it, and a reload keeps it', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await editor.openSection('Work experience')
  await expect(page).toHaveURL(place('/work'))
  // Another section takes its place: one step leads back to the list.
  await editor.openSection('Education')
  await expect(page).toHaveURL(place('/education'))
  await page.goBack()
  await expect(page).toHaveURL(place(''))
  await expect(editor.sectionRow('Education')).toHaveAttribute('aria-expanded', 'false')
  await expect(editor.sectionRow('Education')).toBeFocused()

  await page.goForward()
  await expect(editor.sectionRow('Education')).toHaveAttribute('aria-expanded', 'true')
  await page.reload()
  await expect(editor.sectionRow('Education')).toHaveAttribute('aria-expanded', 'true')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\/cvs$/)
})

test('each mode is a step, and none stands in the history twice', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  const before = await page.evaluate(() => history.length)
  for (let round = 0; round < 4; round++) {
    await editor.showChecks()
    await expect(page).toHaveURL(place('/check'))
    await editor.showDesign()
    await expect(page).toHaveURL(place('/design'))
    await editor.showForm()
    await expect(page).toHaveURL(place(editor.isPhone ? '/basics' : ''))
  }
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 2)
  await editor.showChecks()
  await editor.showDesign()
  await page.goBack()
  await expect(page.getByRole('main', { name: 'Check' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('main', { name: 'Check' })).toBeVisible()
  await page.goBack()
  await expect(editor.form).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('main', { name: 'Check' })).toBeVisible()
})

test('a new CV keeps its words wherever Back leads to', async ({ page, editor }) => {
  await page.goto('/start')
  await page.goto('/editor')
  await editor.name.waitFor()
  await editor.showDesign()
  await page.goBack()
  await expect(editor.name).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('main', { name: 'Design' })).toBeVisible()
  await editor.showForm()
  await editor.name.fill('Ines Faro')
  await editor.expectSaved()
  await editor.showDesign()
  await expect(page).toHaveURL(place('/design'))
  await page.goBack()
  await expect(editor.name).toHaveValue('Ines Faro')
  await expect(page).toHaveURL(place(''))
})

test('a question of the guided start is a step', async ({ page }) => {
  await page.goto('/editor#?guide=you')
  await page.getByLabel('Full name').fill('Ines Faro')
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(page).toHaveURL(/\?guide=work$/)
  await page.goBack()
  await expect(page.getByLabel('Full name')).toHaveValue('Ines Faro')
  await expect(page).toHaveURL(/\?guide=you$/)
  await page.goForward()
  await expect(page).toHaveURL(/\?guide=work$/)
  await page.getByRole('button', { name: 'Back', exact: true }).last().click()
  await expect(page.getByLabel('Full name')).toHaveValue('Ines Faro')
})

test('Back from an imported CV leads to where the import began', async ({ page, editor }) => {
  await page.goto('/start')
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'rosa.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Rosa Lindt\nrosa@example.org\n\nExperience\nBaker, Hill Bakery, 2019 - 2023\nBaked bread for 40 shops\n',
      ),
    })
  await expect(page).toHaveURL(/\/import#/)
  await page.getByRole('button', { name: 'Create the CV' }).click()
  await expect(page).toHaveURL(place(''))
  await editor.openSection('Experience')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\/start/)
  await page.goForward()
  await expect(page).toHaveURL(place(''))
})
