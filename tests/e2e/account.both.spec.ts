import { newPerson, test } from './support/account-journey'
import { expectBoth, expectInAccount, readStores, writeTwoCvs } from './support/guest-cvs'
import { expect } from './support/journey'

test('a guest signs up and finds the CVs of this device in the account', { tag: '@push' }, async ({
  page,
  pages,
  dashboard,
  browser,
  baseURL,
}) => {
  const person = newPerson()
  await writeTwoCvs(dashboard)
  await page.goto('/sign-up')
  await expect(page.getByText('2 CVs on this device move into your account.')).toBeVisible()
  await expect(page.getByText('This server can’t send email.')).toBeVisible()
  await pages.fillSignUp(person)
  await page.waitForURL('**/cvs')
  await expectBoth(dashboard)
  expect(await readStores(page)).toMatchObject({ account: 2, guest: 0 })

  // Another device, which knows nothing of this one, finds them in the account.
  await expectInAccount(page)
  const elsewhere = await browser.newContext({ baseURL })
  const { email, password } = person
  const headers = { origin: baseURL ?? '' }
  await elsewhere.request.post('/api/auth/sign-in', { data: { email, password }, headers })
  const found = await (await elsewhere.request.get('/api/v1/resumes')).text()
  expect(found).toContain('Zoë Łukasiewicz')
  expect(found).toContain('Ines Quay')
  await elsewhere.close()
})

test('signing out leaves nothing on a device of others, and signing in brings it back', {
  tag: '@push',
}, async ({ page, pages, dashboard }) => {
  const person = newPerson()
  await writeTwoCvs(dashboard)
  await page.goto('/sign-up')
  await pages.fillSignUp(person)
  await page.waitForURL('**/cvs')
  await expectBoth(dashboard)

  await pages.openSettings()
  await pages.chooseFromMenu('Sign out')
  const dialog = page.getByRole('dialog', { name: 'Sign out' })
  await dialog.getByLabel('Also remove my CVs from this device').check()
  await dialog.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.waitForURL('**/cvs')
  await expect(page.getByRole('link', { name: 'Crane driver' })).toHaveCount(0)
  expect(await readStores(page)).not.toHaveProperty('account')
  expect(await page.evaluate(() => localStorage.getItem('vitae.account'))).toBeNull()

  await pages.signIn(person, '/cvs')
  await expectInAccount(page)
})

test('a deleted account goes, and the CVs of this device stay if the person says so', async ({
  page,
  pages,
  dashboard,
}) => {
  const person = newPerson()
  await writeTwoCvs(dashboard)
  await page.goto('/sign-up')
  await pages.fillSignUp(person)
  await page.waitForURL('**/cvs')
  await expectBoth(dashboard)

  await pages.openSettings('#danger')
  await pages.button('Delete my account').click()
  const danger = pages.part('Delete account')
  await expect(danger.getByText('Will be deleted permanently')).toBeVisible()
  const typed = danger.getByLabel(`Type ${person.email} to confirm`)
  await typed.fill('somebody@example.org')
  await pages.button('Delete permanently').click()
  await expect(danger.getByText('This is not the email of your account.')).toBeVisible()
  await typed.fill(person.email)
  await pages.button('Delete permanently').click()
  await expect(page.getByRole('heading', { name: 'Your account was deleted' })).toBeVisible()
  await page.getByRole('link', { name: 'Continue' }).click()
  await page.waitForURL('**/cvs')
  await expectBoth(dashboard)
  expect(await readStores(page)).toEqual({ guest: 2 })

  await pages.openSignIn()
  await pages.fillSignIn(person)
  await expect(page.getByText('The email or the password is wrong.')).toBeVisible()
})
