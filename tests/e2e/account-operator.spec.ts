import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { root } from '../support/source-files'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import { expectNothingSerious, expectWordsInsideTheirBoxes } from './support/look'

test('only an operator sees the outbox, and the way to it', async ({
  page,
  pages,
  baseURL,
  browser,
  openedHouse,
}) => {
  // Whoever comes first to a server is its operator: the next one is not.
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await page.context().clearCookies()
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  const link = page.getByRole('link', { name: 'Unsent emails' })
  await pages.openSettings()
  await expect(link).toHaveCount(0)
  expect((await page.goto('/outbox'))?.status()).toBe(404)

  const command = ['scripts/vitae.mjs', 'grant', person.email, 'operator']
  const env = { ...process.env, VITAE_DATA: openedHouse.data }
  await promisify(execFile)('node', command, { cwd: root, env })
  const { email } = person
  const headers = { origin: baseURL ?? '' }
  await page.request.post('/api/auth/password/forgot', { data: { email }, headers })
  // An open session follows within seconds.
  await expect(async () => {
    await page.goto('/settings')
    await expect(link).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await link.click()
  await expect(page.getByRole('heading', { name: 'Outbox' })).toBeVisible()
  const message = page.getByRole('listitem').filter({ hasText: email }).first()
  await expect(message).toContainText('/reset-password#')
  await expect(message.getByRole('time')).toContainText('Today')
  await expectNothingSerious(page, 'the outbox')
  await expectWordsInsideTheirBoxes(page, 'the outbox')
  await page.getByRole('link', { name: 'Settings', exact: true }).click()
  await page.waitForURL('**/settings')

  const context = await browser.newContext({ baseURL })
  const other = await context.newPage()
  await other.goto('/outbox')
  await expect(other).toHaveURL(/\/sign-in\?next=%2Foutbox/)
  await context.close()
})

test('where mail is not set up, a forgotten password is the operator’s to reset', async ({
  page,
}) => {
  await page.goto('/forgot-password')
  await expect(page.getByRole('heading', { name: 'Email isn’t set up here' })).toBeVisible()
  await expect(page.getByText('npm run vitae -- reset-password EMAIL')).toBeVisible()
})
