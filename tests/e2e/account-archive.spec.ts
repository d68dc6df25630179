import { readFileSync } from 'node:fs'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'

test('everything of the account is packed while its owner is elsewhere', async ({
  page,
  pages,
  baseURL,
}) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const headers = { origin: baseURL ?? '' }
  await page.request.post('/api/v1/resumes', { data: { data: { name: 'Rosa' } }, headers })
  await pages.openSettings('#data')
  const data = pages.part('Your data')
  await pages.button('Prepare download').focus()
  await page.keyboard.press('Enter')
  await expect(data.getByRole('button', { name: /^(Stop|Download)/ })).toBeVisible()
  await page.goto('/cvs')
  await pages.openSettings('#data')
  const fetch = data.getByRole('button', { name: /^Download \(/ })
  await expect(fetch).toBeVisible()
  await expect(data.getByText(/^Prepared on .+\. Available until .+\.$/)).toBeVisible()
  const download = page.waitForEvent('download')
  await fetch.click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^vitae-account-\d{4}-\d\d-\d\d\.zip$/)
  const buffer = readFileSync(await file.path())
  const archive = { name: 'vitae.zip', mimeType: 'application/zip', buffer }
  const other = { ...archive, name: 'other.zip', buffer: Buffer.from('hello') }
  await data.getByLabel('Restore an export').setInputFiles([archive, other])
  await expect(data.getByText('No document was added. 1 was already here.')).toBeVisible()
  await expect(data.getByText('This file is incomplete or damaged.')).toBeVisible()
  await pages.button('Delete from the server').click()
  await expect(data.getByText('The download was deleted from the server.')).toBeVisible()
  await expect(pages.button('Prepare download')).toBeVisible()
})
