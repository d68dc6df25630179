import { codeIn, newPerson, signUpByCode, test } from './support/account-journey'
import { expectBoth, writeTwoCvs } from './support/guest-cvs'
import { expect } from './support/journey'

test.use({ house: { mail: true } })
// One worker for all: each that took part would start a server of this kind.
test.describe.configure({ mode: 'default' })

test('a guest confirms the address by a code and finds the CVs in the account', async ({
  page,
  pages,
  dashboard,
  inbox,
}) => {
  const person = newPerson()
  await writeTwoCvs(dashboard)
  await page.goto('/sign-up')
  await pages.fillSignUp(person)
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
  const right = codeIn((await inbox.mailTo(person.email)).text)
  await page.getByLabel('Code').fill(right === '000000' ? '000001' : '000000')
  await pages.button('Confirm').click()
  await expect(page.getByText('The code is wrong.')).toBeVisible()
  await expect(page.getByLabel('Code')).toBeFocused()
  await page.getByLabel('Code').fill(`${right.slice(0, 3)} ${right.slice(3)}`)
  await pages.button('Confirm').click()
  await page.waitForURL('**/cvs')
  await expectBoth(dashboard)
  await pages.openSettings()
  await expect(pages.part('Profile').getByText('Confirmed', { exact: true })).toBeVisible()
})

test('nobody learns from the sign-up whether an address has an account', async ({
  page,
  pages,
  inbox,
}) => {
  const person = newPerson()
  await signUpByCode(pages, inbox, person)

  await page.context().clearCookies()
  await page.goto('/sign-up')
  await pages.fillSignUp({ ...person, password: 'quite other words than these' })
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
  await inbox.mailTo(person.email, ({ subject }) => /already have a Vitae account/.test(subject))
})

test('a forgotten password is replaced by the link of a mail', async ({ page, pages, inbox }) => {
  const person = newPerson()
  await signUpByCode(pages, inbox, person)

  await page.goto('/forgot-password')
  await pages.email.fill(person.email)
  await pages.button('Send link').click()
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
  const mail = await inbox.mailTo(person.email, ({ subject }) => /new password/.test(subject))
  await pages.button('Change the address').click()
  await expect(pages.email).toHaveValue(person.email)
  const link = /https?:\S+reset-password#\S+/.exec(mail.text)?.[0] ?? ''
  await page.goto(link)
  await expect(page).toHaveURL(/\/reset-password$/)
  const password = 'seven new words for it'
  await page.getByLabel('New password').fill('short')
  await pages.button('Save new password').click()
  await expect(page.getByText('Too short')).toBeVisible()
  await page.getByLabel('New password').fill(password)
  await pages.button('Save new password').click()
  await expect(page.getByRole('heading', { name: 'Password changed' })).toBeVisible()
  await pages.signIn({ ...person, password })

  await page.goto('about:blank')
  await page.goto(link)
  await page.getByLabel('New password').fill('a third one for the same')
  await pages.button('Save new password').click()
  await expect(page.getByText('This link is no longer valid')).toBeVisible()
})
