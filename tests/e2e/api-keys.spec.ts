import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a person makes a key by the keyboard, sees it once, uses it and revokes it', async ({
  page,
  pages,
  playwright,
  baseURL,
}) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await pages.openSettings('#keys')
  const part = pages.part('API keys')
  await expect(part.getByText('Let a program read and change your CVs.')).toBeVisible()
  await part.getByRole('button', { name: 'Create a key' }).press('Enter')
  await expect(part.getByLabel('Name')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(part.getByText('Enter a name for the key.')).toBeVisible()
  await page.keyboard.type('Backup at night')
  await part.getByRole('checkbox', { name: 'Read', exact: true }).uncheck()
  await page.keyboard.press('Enter')
  await expect(part.getByText('Choose at least one permission.')).toBeVisible()
  await part.getByRole('checkbox', { name: 'Read', exact: true }).check()
  await part.getByRole('button', { name: 'Create key' }).press('Enter')

  const field = part.getByLabel('Key', { exact: true })
  await expect(field).toBeFocused()
  const key = await field.inputValue()
  expect(key).toMatch(/^vitae_\w{42}$/)
  await expectNothingSeriousInBothColours(page, 'a key that was made')
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page, 'a key that was made')
  await expectWordsInsideTheirBoxes(page, 'a key that was made')
  await part.getByRole('button', { name: 'I’ve saved it' }).click()
  await expect(part.getByRole('button', { name: 'Create a key' })).toBeFocused()

  // A program elsewhere has the key and nothing else.
  const program = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { authorization: `Bearer ${key}` },
  })
  expect((await program.get('/api/v1/resumes')).status()).toBe(200)
  const change = { data: { flat: { name: 'Ada' } } }
  expect((await program.post('/api/v1/resumes', change)).status()).toBe(403)

  await page.reload()
  await pages.expectKnown()
  await expect(part.getByText(`${key.slice(0, 12)}…`)).toBeVisible()
  await expect(part.getByText(/^Read · Used today · Expires on /)).toBeVisible()
  expect(await page.content()).not.toContain(key)
  await part.getByRole('button', { name: 'Revoke: Backup at night' }).click()
  await expect(part.getByText('Let a program read and change your CVs.')).toBeVisible()
  expect((await program.get('/api/v1/resumes')).status()).toBe(401)
  await program.dispose()
})
