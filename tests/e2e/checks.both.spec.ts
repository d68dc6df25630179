import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { ferryPilot } from './support/resumes'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('somebody sees what software reads in their CV, and what it leaves open', {
  tag: '@phone-later',
}, async ({ page, editor }) => {
  const { basics } = ferryPilot
  await editor.startWith({ ...ferryPilot, basics: { ...basics, phone: '' } })
  await editor.showSections()
  await page.getByRole('button', { name: 'Check this CV' }).click()
  const dialog = page.getByRole('dialog', { name: 'Check this CV' })
  await expect(dialog.getByText('12 of 12 passed')).toBeVisible()
  await expect(dialog.getByText('Nothing to check yet')).toBeVisible()

  await expect(dialog.getByRole('link', { name: 'Add a job description' })).toBeVisible()
  await expectNothingSerious(page, 'the checks')

  await dialog.getByText('What software reads').first().click()
  const { name } = basics
  await expect(dialog.getByRole('region', { name: 'In file order' })).toContainText(name)
  await dialog.getByText('As form fields').click()
  await expect(dialog.getByRole('region', { name: 'As form fields' })).toContainText(name)
  await expect(dialog.getByRole('img', { name: 'Page 1 of the file' })).toBeVisible()
  await expectNothingSerious(page, 'what software reads')

  await dialog.getByRole('radio', { name: 'Checks' }).check({ force: true })
  await dialog.getByText('Your phone number is missing.').click()
  await dialog.getByRole('button', { name: 'Go to this field' }).click()
  await expect(page.getByRole('textbox', { name: 'Phone' })).toBeFocused()
})
