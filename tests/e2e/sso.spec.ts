import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import { expectGoodLook } from './support/look'

test.use({ house: { provider: true }, contextOptions: { reducedMotion: 'reduce' } })

test('a workspace sets its provider, and its people sign in there', async ({
  page,
  pages,
  provider,
  baseURL,
}) => {
  // The first account of an installation is its operator's, whose word proves a domain.
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const made = await page.request.post('/api/v1/workspaces', {
    data: { name: 'Harbour School' },
    headers: { origin: baseURL ?? '' },
  })
  const workspace = String((await made.json()).id)
  await page.goto(`/workspaces/${workspace}#sign-in`)
  const card = pages.part('Sign-in')
  await expectGoodLook(page, 'a workspace without a provider')
  await card.getByLabel('Issuer').fill(`${provider.issuer}/nobody`)
  await card.getByLabel('Client ID').fill('vitae-client')
  await card.getByLabel('Client secret').fill('provider-secret')
  await card.getByLabel('Email domains').fill('harbour.example.org')
  await card.getByLabel('Everyone with one of these domains can join').check()
  await card.getByRole('button', { name: 'Save' }).click()
  await expect(card.getByText('Nothing was saved.')).toBeVisible()
  await card.getByLabel('Issuer').fill(provider.issuer)
  await card.getByRole('button', { name: 'Save' }).click()
  await expect(card.getByText('Saved.', { exact: true })).toBeVisible()
  await expect(card.getByText('Verified', { exact: true })).toBeVisible()
  await card.getByRole('button', { name: 'Create token' }).click()
  await expect(card.getByRole('textbox', { name: 'Token', exact: true })).toHaveValue(
    /^vitae_\w{42}$/,
  )
  const token = await card.getByRole('textbox', { name: 'Token', exact: true }).inputValue()
  await expectGoodLook(page, 'a workspace with a provider and a token')
  await card.getByRole('button', { name: 'I’ve saved it' }).click()
  const listed = await page.request.get('/api/scim/v2/Users', {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(await listed.json()).toMatchObject({ totalResults: 0 })

  await page.context().clearCookies()
  provider.state.person = {
    ...{ sub: 'pupil', email: 'pupil@harbour.example.org', email_verified: true, name: 'Pupil' },
  }
  await pages.openSignIn(`/workspaces/${workspace}`)
  await pages.button('Sign in with your organisation').click()
  const form = page.locator('form').filter({ has: pages.button('Sign in with your organisation') })
  await form.getByLabel('Email').fill('pupil@elsewhere.example.org')
  await pages.button('Sign in with your organisation').click()
  await expect(form.getByText('No organisation here uses this address')).toBeVisible()
  await expectGoodLook(page, 'a sign-in for an organization that is unknown')
  await form.getByLabel('Email').fill('pupil@harbour.example.org')
  await pages.button('Sign in with your organisation').click()
  await page.waitForURL(`**/workspaces/${workspace}`)
  await expect(page.getByRole('heading', { name: 'Harbour School', level: 1 })).toBeVisible()
  await expect(card).toHaveCount(0)
  await pages.openSettings('#security')
  await expect(pages.part('Security').getByText('Harbour School', { exact: true })).toBeVisible()
  await expect(pages.part('Security').getByText('Linked', { exact: true })).toBeVisible()
})
