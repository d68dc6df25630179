import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'

test.use({ house: { provider: true } })
// One worker for all: each that took part would start a server of this kind.
test.describe.configure({ mode: 'default' })

test('a person signs in by another provider, and nobody else’s account opens', async ({
  page,
  pages,
  provider,
  baseURL,
}) => {
  provider.state.refuses = false
  const { email } = newPerson()
  provider.state.person = { sub: email, email, email_verified: true, name: 'Quill Ferry' }
  await pages.openSignIn()
  await page.getByRole('link', { name: 'Continue with Harbour' }).click()
  await page.waitForURL('**/settings')
  await pages.expectKnown()
  await expect(pages.part('Profile').getByText(email)).toBeVisible()
  await pages.button('Devices & security').click()
  const security = pages.part('Security')
  await expect(security.getByText('You have no password.')).toBeVisible()
  await expect(security.getByText('Linked', { exact: true })).toBeVisible()
  await security.getByRole('button', { name: 'Unlink Harbour' }).click()
  await expect(security.getByText('This is your only way to sign in.')).toBeVisible()

  // An account with a password of its own is not opened by an address alone.
  const other = newPerson()
  await page.context().clearCookies()
  await signUpDirectly(page, other, baseURL ?? '')
  await page.context().clearCookies()
  provider.state.person = { sub: 'else', email: other.email, email_verified: true, name: 'Else' }
  await pages.openSignIn()
  await page.getByRole('link', { name: 'Continue with Harbour' }).click()
  await page.waitForURL('**/sign-in?error=not-linked')
  await expect(page.getByText('There is already an account with this address.')).toBeVisible()

  await pages.signIn(other)
  await pages.button('Devices & security').click()
  await security.getByRole('button', { name: 'Link Harbour' }).click()
  await page.waitForURL('**/settings#security')
  await expect(security.getByText('Linked', { exact: true })).toBeVisible()
  await page.context().clearCookies()
  await pages.openSignIn()
  await page.getByRole('link', { name: 'Continue with Harbour' }).click()
  await page.waitForURL('**/settings')
  await expect(pages.part('Profile').getByText(other.email)).toBeVisible()
})

test('what ends at a provider is told in words', async ({ page, pages, provider }) => {
  provider.state.refuses = true
  await pages.openSignIn()
  await page.getByRole('link', { name: 'Continue with Harbour' }).click()
  await expect(page.getByText('You cancelled the sign-in there.')).toBeVisible()
})
