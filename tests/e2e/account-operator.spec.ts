import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { root } from '../support/source-files'
import { newPerson, signInDirectly, signUpDirectly, test } from './support/account-journey'
import { becomeOperator } from './support/become-operator'
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

test('an operator disables, enables and deletes the account of somebody', async ({
  page,
  pages,
  openedHouse,
  browser,
  baseURL,
}) => {
  const { member } = await becomeOperator(page, openedHouse)
  const device = await browser.newContext({ baseURL })
  const other = await device.newPage()
  await signInDirectly(other, member, baseURL ?? '')
  await page.goto('/operator')
  const people = pages.part('People')
  await people.getByRole('searchbox', { name: 'Email starts with' }).fill(member.email)
  await page.keyboard.press('Enter')
  await expect(people.getByRole('listitem')).toHaveCount(1)
  const actions = people.getByRole('button', { name: `Actions for ${member.email}` })
  const choose = async (name: string) => {
    await actions.click()
    await page.getByRole('menuitem', { name, exact: true }).click()
  }

  await choose('Disable')
  const question = page.getByRole('dialog', { name: `Disable ${member.email}?` })
  await expect(question).toContainText('Nothing is deleted')
  await question.getByRole('button', { name: 'Disable account' }).click()
  await expect(people).toContainText(`${member.email} is disabled.`)
  await expect(people.getByRole('listitem')).toContainText('Disabled')
  await expect(actions).toBeFocused()
  await other.goto('/sign-in')
  await other.getByLabel('Email').fill(member.email)
  await other.getByLabel('Password', { exact: true }).fill(member.password)
  await other.keyboard.press('Enter')
  await expect(other.getByText('This account is disabled;')).toBeVisible()
  await expectNothingSerious(page, 'a disabled account')

  await choose('Enable')
  await page.getByRole('dialog').getByRole('button', { name: 'Enable account' }).click()
  await expect(people).toContainText(`${member.email} is enabled.`)
  await other.keyboard.press('Enter')
  await other.waitForURL('**/cvs')

  await choose('Delete')
  const address = people.getByLabel(`Type ${member.email} to confirm`)
  await address.fill('somebody@example.org')
  await page.keyboard.press('Enter')
  await expect(people).toContainText('This isn’t the email of this account.')
  await expectNothingSerious(page, 'the question before a deletion')
  await people.getByRole('button', { name: 'Cancel' }).click()
  await expect(actions).toBeFocused()
  await choose('Delete')
  await address.fill(member.email)
  await people.getByRole('button', { name: 'Delete account' }).click()
  await expect(people).toContainText(`The account of ${member.email} was deleted.`)
  await expect(people.getByRole('listitem')).toHaveCount(0)
  await device.close()
})

test('where mail is not set up, a forgotten password is the operator’s to reset', async ({
  page,
}) => {
  await page.goto('/forgot-password')
  await expect(page.getByRole('heading', { name: 'Email isn’t set up here' })).toBeVisible()
  await expect(page.getByText('npm run vitae -- reset-password EMAIL')).toBeVisible()
})
