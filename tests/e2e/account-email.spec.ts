import { codeIn, newPerson, test } from './support/account-journey'
import { expect } from './support/journey'

test.use({ house: { mail: true } })

test('another address counts once it is confirmed, and the old one is told', async ({
  page,
  pages,
  inbox,
}) => {
  const person = newPerson()
  await page.goto('/sign-up?next=/settings')
  await pages.fillSignUp(person)
  await page
    .getByLabel('Code', { exact: true })
    .fill(codeIn((await inbox.mailTo(person.email)).text))
  await pages.button('Confirm').click()
  await page.waitForURL('**/settings')

  // The server finds the last proof too old, once.
  await page.route(
    '**/api/auth/email',
    (route) =>
      route.fulfill({
        status: 403,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: 'about:blank', status: 403, code: 'proof-needed' }),
      }),
    { times: 1 },
  )
  const profile = pages.part('Profile')
  const next = `new-${person.email}`
  await pages.button('Change email').click()
  await profile.getByLabel('New email').fill(next)
  await pages.button('Send a code to it').click()
  const dialog = page.getByRole('dialog', { name: 'Confirm it’s you' })
  await dialog.getByLabel('Your password').fill('not these words at all')
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await expect(dialog.getByText('The password is wrong.')).toBeVisible()
  await dialog.getByLabel('Your password').fill(person.password)
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await expect(dialog).toBeHidden()

  await expect(profile.getByText(`sending a six-digit code to ${next}`)).toBeVisible()
  await expect(profile.getByText(person.email, { exact: true })).toBeVisible()
  await profile.getByLabel('Code', { exact: true }).fill(codeIn((await inbox.mailTo(next)).text))
  await pages.button('Confirm').click()
  await expect(profile.getByText('Email changed.')).toBeVisible()
  await expect(profile.getByText(next, { exact: true })).toBeVisible()
  await inbox.mailTo(person.email, ({ subject }) =>
    /email of your Vitae account was changed/.test(subject),
  )
})
