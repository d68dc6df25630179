import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { root } from '../support/source-files'
import { newPerson, test } from './support/account-journey'
import { expect } from './support/journey'

test.use({ house: { signup: 'invite' } })

test('without an invitation nobody signs up, with one only the invited', async ({
  page,
  pages,
  openedHouse,
  baseURL,
}) => {
  await page.goto('/sign-up')
  await expect(page.getByRole('heading', { name: 'By invitation only' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Continue without an account' })).toBeVisible()

  const person = newPerson()
  const command = ['scripts/vitae.mjs', 'invite', person.email]
  const env = {
    ...process.env,
    VITAE_DATA: openedHouse.data,
    VITAE_URL: baseURL,
    VITAE_SIGNUP: 'invite',
  }
  const { stdout } = await promisify(execFile)('node', command, { cwd: root, env })
  const link = /https?:\S+sign-up#invitation=\S+/.exec(stdout)?.[0] ?? ''
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByText('You were invited with this address.')).toBeVisible()
  await expect(page).toHaveURL(/\/sign-up$/)
  await expect(pages.email).toHaveValue(person.email)
  await page.getByLabel('Your name').fill(person.name)
  await pages.password.fill(person.password)
  await pages.button('Create account').click()
  await page.waitForURL('**/cvs')

  await page.context().clearCookies()
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByText('This invitation is no longer valid')).toBeVisible()
})
