import { readFileSync } from 'node:fs'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'

test('everything of the account is packed while its owner is elsewhere', { tag: '@long' }, async ({
  page,
  pages,
  baseURL,
}) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const headers = { origin: baseURL ?? '' }
  await page.request.post('/api/v1/resumes', { data: { data: { name: 'Rosa' } }, headers })
  await pages.openSettings()
  const data = pages.part('Your data')
  await pages.button('Pack everything').focus()
  await page.keyboard.press('Enter')
  await expect(data.getByRole('button', { name: /^(Stop|Download)/ })).toBeVisible()
  await page.goto('/resumes')
  await pages.openSettings()
  const fetch = data.getByRole('button', { name: /^Download \(/ })
  await expect(fetch).toBeVisible()
  await expect(data.getByText(/^Packed on .+\. Cached until .+\.$/)).toBeVisible()
  const download = page.waitForEvent('download')
  await fetch.click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^vitae-account-\d{4}-\d\d-\d\d\.zip$/)
  const buffer = readFileSync(await file.path())
  const archive = { name: 'vitae.zip', mimeType: 'application/zip', buffer }
  const other = { ...archive, name: 'other.zip', buffer: Buffer.from('hello') }
  await data.getByLabel('Bring an archive back').setInputFiles([archive, other])
  await expect(data.getByText('No document was added. 1 was here already.')).toBeVisible()
  await expect(data.getByText('This file is cut off or broken.')).toBeVisible()
  await pages.button('Remove from the server').click()
  await expect(data.getByText('The file is gone from the server.')).toBeVisible()
  await expect(pages.button('Pack everything')).toBeVisible()
})
