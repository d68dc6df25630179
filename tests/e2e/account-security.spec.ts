import type { Page } from '@playwright/test'
import { totpCode } from '../identity/support/totp'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'

test('a wrong password is told beside the field, and what was typed stays', {
  tag: '@push',
}, async ({ page, pages, baseURL }) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  await page.context().clearCookies()
  await pages.openSignIn()
  await pages.button('Sign in').click()
  await expect(page.getByText('Enter your email address.')).toBeVisible()
  await expect(pages.email).toBeFocused()
  await pages.fillSignIn({ ...person, password: 'not these words at all' })
  await expect(page.getByText('The email or the password is wrong.')).toBeVisible()
  await expect(pages.password).toBeFocused()
  await expect(pages.password).toHaveValue('not these words at all')
  await expect(pages.email).toHaveValue(person.email)
  await page.getByRole('button', { name: 'Show password' }).click()
  await expect(pages.password).toHaveAttribute('type', 'text')

  await pages.email.fill('nobody-at-all@example.org')
  await pages.button('Sign in').click()
  await expect(page.getByText('The email or the password is wrong.')).toBeVisible()
})

test('a press before the page is alive puts nothing into the address, and loses no word', async ({
  page,
  pages,
}) => {
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await isReleased
    await route.continue()
  })
  await page.goto('/sign-in?next=%2Fsettings', { waitUntil: 'commit' })
  await pages.email.fill('quill@example.org')
  await pages.password.fill('violet harbour seven lamps')
  await pages.password.press('Enter')
  await pages.button('Sign in').click({ force: true })
  expect(new URL(page.url()).search).toBe('?next=%2Fsettings')
  release()
  await expect(pages.button('Sign in')).toBeEnabled()
  await expect(pages.email).toHaveValue('quill@example.org')
  await expect(pages.password).toHaveValue('violet harbour seven lamps')
  expect(new URL(page.url()).search).toBe('?next=%2Fsettings')
})

test('after too many tries the page says when to try again', async ({ page, pages, baseURL }) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  await page.context().clearCookies()
  const headers = { origin: baseURL ?? '' }
  const data = { email: person.email, password: 'not these words at all' }
  for (let tries = 0; tries < 10; tries++) {
    await page.request.post('/api/auth/sign-in', { data, headers })
  }
  await pages.openSignIn()
  await pages.fillSignIn(person)
  await expect(page.getByText(/Too many tries. Try again in \d+ minutes?\./)).toBeVisible()
})

test('codes of an app guard the sign-in, and recovery codes stand in for it', async ({
  page,
  pages,
  baseURL,
}) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  await pages.openSettings('#security')
  const security = pages.part('Security')
  await pages.button('Set up').click()
  await security.getByLabel('Your password').fill('not these words at all')
  await pages.button('Continue').click()
  await expect(security.getByText('The password is wrong.')).toBeVisible()
  await security.getByLabel('Your password').fill(person.password)
  await pages.button('Continue').click()
  await expect(security.getByRole('img', { name: /^QR code/ })).toBeVisible()
  const uri = await security.getByRole('link', { name: /Open in an app/ }).getAttribute('href')
  const secret = new URL(uri ?? '').searchParams.get('secret') ?? ''
  await expect(security.getByText(secret.match(/.{1,4}/g)?.join(' ') ?? '')).toBeVisible()
  await security.getByLabel('Code from the app').fill('000000')
  await pages.button('Turn on').click()
  await expect(security.getByText('The code is wrong.')).toBeVisible()
  await security.getByLabel('Code from the app').fill(totpCode(secret))
  await pages.button('Turn on').click()
  await expect(security.getByText('Your recovery codes')).toBeVisible()
  const codes = await security.getByRole('listitem').allTextContents()
  expect(codes.length).toBeGreaterThan(5)
  await pages.button('I’ve saved them').click()
  await expect(security.getByText('Two-step verification is on.')).toBeVisible()

  await page.context().clearCookies()
  await pages.openSignIn()
  await pages.fillSignIn(person)
  await expect(page.getByRole('heading', { name: 'Two-step verification' })).toBeVisible()
  await expect(page.getByLabel('Code', { exact: true })).toHaveAttribute(
    'autocomplete',
    'one-time-code',
  )
  await page.getByLabel('Code', { exact: true }).fill(totpCode(secret, Date.now() + 30_000))
  await pages.button('Continue').click()
  await page.waitForURL('**/settings')

  await page.context().clearCookies()
  await pages.openSignIn()
  await pages.fillSignIn(person)
  await page.getByLabel('Code', { exact: true }).fill('000000')
  await pages.button('Continue').click()
  await expect(page.getByText('The code is wrong.')).toBeVisible()
  await pages.button('Use a recovery code').click()
  // Nothing was wrong with a recovery code yet.
  await expect(page.getByText('The code is wrong.')).toBeHidden()
  await page.getByLabel('Recovery code').fill(codes[0] ?? '')
  await pages.button('Continue').click()
  await page.waitForURL('**/settings')

  await pages.button('Devices & security').click()
  await pages.button('Turn off').click()
  await security.getByLabel('Current password').fill(person.password)
  await pages.button('Turn off').click()
  await expect(security.getByText('Two-step verification is off.')).toBeVisible()
})

test('a passkey is made, signs in, is renamed and removed', async ({ page, pages, baseURL }) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  await pages.openSettings('#security')
  const security = pages.part('Security')
  await pages.button('Add a passkey').click()
  await security.getByLabel('Name of the passkey').fill('Quill’s laptop')
  await pages.button('Create passkey').click()
  await expect(security.getByText('Passkey “Quill’s laptop” added.')).toBeVisible()

  // Offered below the field, where the device answers without a word typed.
  await page.context().clearCookies()
  await pages.openSignIn()
  await page.waitForURL('**/settings')

  // By the button, in a browser that offers nothing by itself.
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false
  })
  await page.context().clearCookies()
  await pages.openSignIn()
  await expect(pages.email).toHaveAttribute('autocomplete', 'username webauthn')
  await pages.button('Use a passkey').click()
  await page.waitForURL('**/settings')

  await pages.button('Devices & security').click()
  await security.getByRole('button', { name: 'Rename the passkey' }).click()
  await security.getByLabel('Name of the passkey').fill('')
  await pages.button('Save name').last().click()
  await expect(security.getByText('Enter a name for the passkey.')).toBeVisible()
  await security.getByLabel('Name of the passkey').fill('Old laptop')
  await pages.button('Save name').last().click()
  await expect(security.getByText('Passkey renamed to “Old laptop”.')).toBeVisible()
  await expect(security.getByText('Old laptop', { exact: true })).toBeVisible()
  await security.getByRole('button', { name: 'Remove the passkey “Old laptop”' }).click()
  await expect(
    security.getByText('You can’t sign in with the passkey “Old laptop” any more.'),
  ).toBeVisible()
  await expect(security.getByRole('listitem')).toHaveCount(0)
})

/** Without a session the settings are those of the device: nothing of an account is in them. */
async function expectSettingsOfGuest(page: Page) {
  await expect(page.getByRole('heading', { name: 'Language and appearance' })).toBeVisible()
  await expect(page.getByText('Change email')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Devices & security' })).toHaveCount(0)
}

test('a new password signs out the other devices', async ({ page, pages, browser, baseURL }) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  const elsewhere = await browser.newContext({
    baseURL,
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) Version/18.4 Safari/605.1.15',
  })
  const away = await elsewhere.newPage()
  const { email, password } = person
  const headers = { origin: baseURL ?? '' }
  await away.request.post('/api/auth/sign-in', { data: { email, password }, headers })

  await pages.openSettings('#devices')
  const devices = pages.part('Devices')
  await expect(devices.getByText('This device', { exact: true })).toBeVisible()
  await expect(devices.getByText('Safari on iPhone')).toBeVisible()
  const security = pages.part('Security')
  await pages.button('Change password').click()
  await security.getByLabel('Current password').fill('not these words at all')
  await security.getByLabel('New password').fill('violet harbour nine lamps')
  await pages.button('Save password').click()
  await expect(security.getByText('The password is wrong.')).toBeVisible()
  await security.getByLabel('Current password').fill(password)
  await pages.button('Save password').click()
  await expect(security.getByText('Password saved.')).toBeVisible()
  await expect(pages.button('Change password')).toBeFocused()
  await expect(devices.getByText('Safari on iPhone')).toHaveCount(0)
  await away.goto('/settings')
  await expectSettingsOfGuest(away)
  await elsewhere.close()
})

test('devices are listed in words and signed out one by one, or all', async ({
  page,
  pages,
  browser,
  baseURL,
}) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  const contexts = await Promise.all(
    ['Firefox/143.0', 'Edg/141.0'].map((name) =>
      browser.newContext({ baseURL, userAgent: `Mozilla/5.0 (Windows NT 10.0) ${name}` }),
    ),
  )
  const headers = { origin: baseURL ?? '' }
  const { email, password } = person
  for (const context of contexts) {
    await context.request.post('/api/auth/sign-in', { data: { email, password }, headers })
  }
  await pages.openSettings('#devices')
  const devices = pages.part('Devices')
  await devices.getByRole('button', { name: 'Sign out: Firefox on Windows' }).click()
  await expect(devices.getByText('Firefox on Windows was signed out.')).toBeVisible()
  expect((await contexts[0]?.request.get('/api/auth/security'))?.status()).toBe(401)
  expect((await contexts[1]?.request.get('/api/auth/security'))?.status()).toBe(200)
  await pages.button('Sign out all other devices').click()
  await expect(devices.getByText('All other devices were signed out.')).toBeVisible()
  expect((await contexts[1]?.request.get('/api/auth/security'))?.status()).toBe(401)
  await pages.button('Sign out everywhere').click()
  await page.waitForURL('**/sign-in')
  await page.goto('/settings')
  await expectSettingsOfGuest(page)
  for (const context of contexts) await context.close()
})

test('name and address are changed; without mail the address stays unconfirmed', async ({
  page,
  pages,
  baseURL,
}) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  await pages.openSettings()
  const profile = pages.part('Profile')
  const name = profile.getByLabel('Name')
  await name.fill('Quill Harbour')
  await name.press('Tab')
  await expect(profile.getByText('Name saved.')).toBeVisible()
  await pages.button('Change email').click()
  await profile.getByLabel('New email').fill(person.email)
  await pages.button('Save email').click()
  await expect(profile.getByText('This is already your address.')).toBeVisible()
  await profile.getByLabel('New email').fill(`new-${person.email}`)
  await pages.button('Save email').click()
  await expect(profile.getByText('Email changed.')).toBeVisible()
  await expect(profile.getByText(`new-${person.email}`)).toBeVisible()
  await expect(profile.getByText('Not confirmed')).toBeVisible()
  await page.reload()
  await expect(profile.getByLabel('Name')).toHaveValue('Quill Harbour')
})
