import { newPerson, signUpByCode, test } from './support/account-journey'
import { expect } from './support/journey'

test.use({ house: { mail: true } })

test('a sign-in from another browser is told by mail in the chosen language, and in the app', async ({
  page,
  pages,
  inbox,
  browser,
  baseURL,
}) => {
  const person = newPerson()
  await signUpByCode(pages, inbox, person)
  await pages.openSettings()
  const part = pages.part('Notifications')
  await part.getByLabel('Language of the emails').selectOption('Deutsch')
  await expect(part.getByText('Saved.')).toBeVisible()
  const town = page.getByLabel('Time zone')
  await town.fill('Leeds')
  await town.press('Enter')
  await expect(page.getByText('We know no time zone by this name.')).toBeVisible()
  await town.fill('japan')
  await town.press('Enter')
  await expect(town).toHaveValue('Tokyo')
  const zone = async () => (await page.request.get('/api/v1/notifications/settings')).json()
  await expect.poll(zone).toMatchObject({ language: 'de', timeZone: 'Asia/Tokyo' })

  const other = await browser.newContext({ baseURL: baseURL ?? '' })
  const { email, password } = person
  const signedIn = await other.request.post('/api/auth/sign-in', {
    headers: { origin: baseURL ?? '' },
    data: { email, password },
  })
  expect(signedIn.status()).toBe(200)
  const mail = await inbox.mailTo(email, ({ subject }) => /Neue Anmeldung/.test(subject))
  expect(mail.text).toContain('/settings#devices')
  await other.close()
  await page.goto('/cvs')
  await pages.chooseFromMenu('Notifications, 1 unread')
  await expect(page.getByRole('link', { name: /^New sign-in: / })).toBeVisible()
})
