import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'
import { ferryPilot } from './support/resumes'

test.use({ house: { provider: true }, contextOptions: { reducedMotion: 'reduce' } })

const evil = 'http://evil.example'

test('a page of another site neither signs a guest in nor gets the guest’s CV', async ({
  page,
  editor,
  browser,
  provider,
  pageErrors,
  baseURL,
}) => {
  const origin = baseURL ?? ''
  // The attacker has a workspace, a provider that answers by itself, and an account that is linked to it.
  const attacker = newPerson()
  const device = await browser.newContext({ baseURL: origin })
  await signUpDirectly(device, attacker, origin)
  const ask = async (method: 'post' | 'put', path: string, data: object) =>
    (await device.request[method](path, { data, headers: { origin } })).json()
  const { id } = await ask('post', '/api/v1/workspaces', { name: 'Evil club' })
  await ask('put', `/api/v1/workspaces/${id}/sign-in`, {
    ...{ issuer: provider.issuer, clientId: 'vitae-client', clientSecret: 'provider-secret' },
    ...{ domains: [], isOpen: false, role: 'viewer' },
  })
  provider.state.person = {
    ...{ sub: 'attacker', email: attacker.email, email_verified: true, name: 'Attacker' },
  }
  const link = await ask('post', `/api/auth/oidc/${id}/link`, {})
  const linking = await device.newPage()
  await linking.goto(link.url)
  await linking.waitForURL('**/settings*')
  await linking.close()
  const namesOfAttacker = async () => {
    const { items } = await (await device.request.get('/api/v1/resumes')).json()
    return items.map((item: { name: string }) => item.name)
  }
  const whoIsIn = async () => (await (await page.request.get('/api/v1/me')).json()).user

  // A guest writes, and opens a page that leads to the sign-in.
  await editor.startWith(ferryPilot)
  await editor.name.fill('Ines Ferry')
  await editor.expectSaved()
  const address = page.url()
  await page.route(`${evil}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<meta http-equiv="refresh" content="0;url=${origin}/api/auth/oidc/${id}?next=/cvs">`,
    }),
  )
  await page.goto(`${evil}/`)
  const question = page.getByRole('heading', { name: 'Sign in to “Evil club”?' })
  await expect(question).toBeVisible()
  expect(await whoIsIn()).toBeNull()
  await expectNothingSeriousInBothColours(page, 'the question before a sign-in')
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page, 'the question before a sign-in')
    await expectWordsInsideTheirBoxes(page, 'the question before a sign-in')
  }
  await page.goto(address)
  await editor.openSection('Personal details')
  await expect(editor.name).toHaveValue('Ines Ferry')
  expect(await whoIsIn()).toBeNull()
  expect(await namesOfAttacker()).toEqual([])

  // Even whoever presses keeps their CV: the next page asks, and names the account.
  await page.goto(`${evil}/`)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL('**/cvs')
  const dialog = page.getByRole('dialog', { name: `Move CVs into ${attacker.email}?` })
  await expect(dialog).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'the question about CVs of a guest')
  await dialog.getByRole('button', { name: 'Not now' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Ines Ferry')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await namesOfAttacker()).toEqual([])
  await page.request.post('/api/auth/sign-out', { data: {}, headers: { origin } })
  await page.evaluate(() => localStorage.removeItem('vitae.account'))
  await page.goto(address)
  await editor.openSection('Personal details')
  await expect(editor.name).toHaveValue('Ines Ferry')
  await device.close()
  const ours = (text: string) => !text.startsWith(`foreign request: ${evil}`)
  pageErrors.splice(0, pageErrors.length, ...pageErrors.filter(ours))
})
