import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { ferryPilot } from './support/resumes'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('somebody sees what a machine reads in their CV, and what it leaves open', {
  tag: '@phone-later',
}, async ({ page, editor }) => {
  const { basics } = ferryPilot
  await editor.startWith({ ...ferryPilot, basics: { ...basics, phone: '' } })
  await editor.showSections()
  await page.getByRole('button', { name: 'Check this CV' }).click()
  const dialog = page.getByRole('dialog', { name: 'Checks' })
  await expect(dialog.getByText('12 of 12 passed')).toBeVisible()
  await expect(dialog.getByText('Nothing to check yet')).toBeVisible()

  await expect(dialog.getByRole('link', { name: 'Compare with a posting' })).toBeVisible()
  await expectNothingSerious(page, 'the checks')

  await dialog.getByText('What a machine reads').first().click()
  const { name } = basics
  await expect(dialog.getByRole('region', { name: 'As it lies in the file' })).toContainText(name)
  await dialog.getByText('As a form fills in').click()
  await expect(dialog.getByRole('region', { name: 'As a form fills in' })).toContainText(name)
  await expect(dialog.getByRole('img', { name: 'Page 1 of the file' })).toBeVisible()
  await expectNothingSerious(page, 'what a machine reads')

  await dialog.getByRole('radio', { name: 'Checks' }).check({ force: true })
  await dialog.getByText('There is no phone number.').click()
  await dialog.getByRole('button', { name: 'Go to this field' }).click()
  await expect(page.getByRole('textbox', { name: 'Phone' })).toBeFocused()
})
