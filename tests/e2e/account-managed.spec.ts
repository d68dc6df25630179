import { AccountPages } from './support/account-pages'
import { expect } from './support/journey'
import { test } from './support/pool-journey'
import { answerPool } from './support/pool-pages'

const password = 'violet harbour seven lamps'

test.use({ house: { aws: true } })

test('the settings lead to managed login, and leaving is known there, too', async ({
  page,
  pages,
  pool,
  browser,
  baseURL,
}) => {
  const ada = pool.add('ada@example.org', { password, name: 'Ada Ferry' })
  await pages.openSignIn()
  await expect(page.getByLabel('Password')).toHaveCount(0)
  await page.getByRole('link', { name: 'Continue to sign in' }).click()
  await answerPool(page, 'Sign in', ada)
  await page.waitForURL('**/settings')
  await pages.expectKnown()
  await expect(pages.part('Profile').getByText(ada.email)).toBeVisible()
  await expect(pages.part('Profile').getByRole('button', { name: 'Change email' })).toHaveCount(0)
  await pages.button('Devices & security').click()
  const security = pages.part('Security')
  await expect(security.getByRole('link', { name: 'Change password' })).toHaveAttribute(
    'href',
    '/api/auth/oidc/cognito?next=%2Fsettings&screen=password',
  )
  await expect(security.getByRole('link', { name: 'Add a passkey' })).toBeVisible()
  await expect(security.getByRole('button')).toHaveCount(0)

  // Another device, which ends with all others.
  const elsewhere = await browser.newContext({ baseURL })
  const other = new AccountPages(await elsewhere.newPage())
  await other.openSignIn()
  await other.page.getByRole('link', { name: 'Continue to sign in' }).click()
  await answerPool(other.page, 'Sign in', ada)
  await other.page.waitForURL('**/settings')
  await page.reload()
  await pages.expectKnown()
  await expect(pages.part('Devices').getByRole('listitem')).toHaveCount(2)
  await pages.button('Sign out everywhere').click()
  await page.waitForURL('**/cvs')
  await other.page.goto('/settings')
  await expect(other.part('Language and appearance')).toBeVisible()
  await expect(other.part('Profile')).toHaveCount(0)
  await elsewhere.close()

  // Managed login has forgotten this browser: it asks again.
  await pages.openSignIn()
  await page.getByRole('link', { name: 'Continue to sign in' }).click()
  await answerPool(page, 'Sign in', ada)
  await page.waitForURL('**/settings')
})

test('a session that ends while somebody writes leads there and back, and costs not a word', async ({
  page,
  pages,
  pool,
  editor,
}) => {
  const bo = pool.add('bo@example.org', { password, name: 'Bo Quay' })
  await pages.openSignIn('/cvs')
  await page.getByRole('link', { name: 'Continue to sign in' }).click()
  await answerPool(page, 'Sign in', bo)
  await page.waitForURL('**/cvs')
  await editor.start()
  await pages.expectKnown()
  await page.context().clearCookies()
  await editor.name.fill('Bo while nobody is signed in')
  await page.locator('[data-save-status=expired]').first().click()
  const dialog = page.getByRole('dialog', { name: 'Sign in again' })
  const address = page.url()
  await dialog.getByRole('link', { name: 'Continue to sign in' }).click()
  await answerPool(page, 'Sign in', bo)
  await page.waitForURL(address)
  await expect(editor.name).toHaveValue('Bo while nobody is signed in')
  const stored = async () => (await page.request.get('/api/v1/resumes')).text()
  await expect.poll(stored).toContain('Bo while nobody is signed in')
})

test('a deleted account is gone here and at the pool', async ({ page, pages, pool }) => {
  const cy = pool.add('cy@example.org', { password, name: 'Cy Lamp' })
  await pages.openSignIn()
  await page.getByRole('link', { name: 'Continue to sign in' }).click()
  await answerPool(page, 'Sign in', cy)
  await page.waitForURL('**/settings')
  await pages.expectKnown()
  await pages.button('Your data').click()
  await pages.button('Delete my account').click()
  await page.getByLabel(`Type ${cy.email} to confirm`).fill(cy.email)
  await pages.button('Delete permanently').click()
  await expect(page.getByRole('heading', { name: 'Your account was deleted' })).toBeVisible()
  expect(pool.users.has(cy.sub)).toBe(false)
  expect((await page.request.get('/api/auth/sessions')).status()).toBe(401)
})

test('a workspace says that it has no provider of its own, and has a directory', async ({
  page,
  pages,
  pool,
  baseURL,
}) => {
  const di = pool.add('di@example.org', { password, name: 'Di Pier' })
  await pages.openSignIn()
  await page.getByRole('link', { name: 'Continue to sign in' }).click()
  await answerPool(page, 'Sign in', di)
  await page.waitForURL('**/settings')
  const made = await page.request.post('/api/v1/workspaces', {
    data: { name: 'Harbour School' },
    headers: { origin: baseURL ?? '' },
  })
  await page.goto(`/workspaces/${(await made.json()).id}#security`)
  const card = pages.part('Sign-in')
  await expect(card.getByText('A workspace can’t have its own identity provider')).toBeVisible()
  await expect(card.getByLabel('Issuer')).toHaveCount(0)
  await card.getByRole('button', { name: 'Create token' }).click()
  await expect(card.getByRole('textbox', { name: 'Token', exact: true })).toHaveValue(/^vitae_/)
})
