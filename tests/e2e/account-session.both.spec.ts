import { newPerson, signUpDirectly, test } from './support/account-journey'
import { AccountPages } from './support/account-pages'
import { expect } from './support/journey'
import { KeptCv } from './support/stored-cv'

test('a session that ends while somebody writes costs not a word', async ({
  page,
  pages,
  editor,
  baseURL,
}) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  await editor.start()
  await pages.expectKnown()
  const known = () => page.evaluate(() => localStorage.getItem('vitae.account'))
  await expect.poll(known).toContain(person.email)
  const stored = async () =>
    JSON.stringify(await (await page.request.get('/api/v1/resumes')).json())
  await editor.name.fill('Quill before')
  await expect.poll(stored).toContain('Quill before')

  await page.context().clearCookies()
  await editor.name.fill('Quill while nobody is signed in')
  const again = page.locator('[data-save-status=expired]').first()
  await expect(again).toBeVisible()
  await editor.name.press('End')
  await page.keyboard.type(', still')
  await expect(editor.name).toHaveValue('Quill while nobody is signed in, still')

  const address = page.url()
  await again.click()
  const dialog = page.getByRole('dialog', { name: 'Sign in again' })
  await expect(dialog.getByLabel('Email', { exact: true })).toHaveValue(person.email)
  await dialog.getByLabel('Password', { exact: true }).fill('not these words at all')
  // A tablet that is turned has another bar above; the dialog and what is typed in it stay.
  const turned = page.viewportSize() ?? { width: 0, height: 0 }
  await page.setViewportSize({ width: turned.width < 768 ? 1024 : 700, height: 760 })
  await expect(dialog.getByLabel('Password', { exact: true })).toHaveValue('not these words at all')
  await page.setViewportSize(turned)
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(dialog.getByText('The email or the password is wrong.')).toBeVisible()
  await dialog.getByLabel('Password', { exact: true }).fill(person.password)
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(dialog).toBeHidden()

  expect(page.url()).toBe(address)
  await expect(editor.name).toHaveValue('Quill while nobody is signed in, still')
  await expect.poll(stored).toContain('Quill while nobody is signed in, still')
})

test('a session that ends before the page knew the address lets it be entered', async ({
  page,
  editor,
  baseURL,
}) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/api/v1/me', async (route) => {
    await held
    await route.continue()
  })
  await editor.start()
  await page.context().clearCookies()
  await editor.name.fill('Quill while nobody is signed in')
  await page.locator('[data-save-status=expired]').first().click()
  const dialog = page.getByRole('dialog', { name: 'Sign in again' })
  await dialog.getByLabel('Email', { exact: true }).fill(person.email)
  await dialog.getByLabel('Password', { exact: true }).fill(person.password)
  answer()
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('[data-save-status=in-account]').first()).toBeVisible()
  await expect(editor.name).toHaveValue('Quill while nobody is signed in')
})

test('an address of a CV leads there by way of the sign-in', async ({ page, browser, baseURL }) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  const elsewhere = await browser.newContext({ baseURL, viewport: page.viewportSize() })
  const other = new AccountPages(await elsewhere.newPage())
  await other.page.goto(`/editor#${cv.id}`)
  await expect(other.page.getByText('If it’s in your account')).toBeVisible()
  await other.page.getByRole('link', { name: 'Sign in', exact: true }).click()
  await other.fillSignIn(cv.person)
  await other.page.waitForURL(`**/editor#${cv.id}`)
  await expect(other.page.getByText('Ferry pilot').first()).toBeVisible()
  await elsewhere.close()
})
