import { expect, test } from './support/journey'
import { ferryPilot } from './support/resumes'

test('Back leads to a CV that only its fragment had opened', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  const first = page.url()
  const title = (name: string) =>
    page.locator('header').getByRole('button', { name: new RegExp(`^${name}(?! \\()`) })
  await editor.choose(/^Ferry pilot/, 'Duplicate')
  await expect(page).not.toHaveURL(first)
  await page.getByRole('link', { name: 'CVs', exact: true }).click()
  await expect(page).toHaveURL(/\/cvs$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await page.goBack()
  await expect(title('Ferry pilot \\(copy\\)')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(first)
  await expect(title('Ferry pilot')).toBeVisible()
})
