import { newPerson, signUpDirectly, test } from './support/account-journey'
import { becomeOperator } from './support/become-operator'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'

test.use({ house: { models: 'own' }, contextOptions: { reducedMotion: 'reduce' } })

test('whoever runs the installation sees how it is, finds people and sets the server of models', async ({
  page,
  pages,
  openedHouse,
}) => {
  const { member } = await becomeOperator(page, openedHouse)
  await pages.chooseFromMenu('Server')
  await expect(page.getByRole('heading', { name: 'This server', level: 1 })).toBeVisible()
  expect((await page.request.get('/operator')).headers()['cache-control']).toContain('no-store')
  const today = page.getByRole('table', { name: 'Counts of today, 7 days and 30 days' })
  const signUps = today.getByRole('row', { name: /^Sign-ups/ })
  await expect(signUps.getByRole('cell').first()).toHaveText(/^([2-9]|\d{2,})$/)
  await expect(pages.part('Health')).toContainText('People’s changes can be saved.')
  await expect(pages.part('Health')).toContainText('Not set up')
  await expect(pages.part('Health')).toContainText('See “Settings” in the operating guide.')
  await expect(pages.part('AI cost')).toContainText('Not set up')
  await expect(pages.part('Background work')).toContainText('No failed tasks.')
  await expect(pages.part('Storage')).toContainText(/\d MB|\d kB/)

  await expect(pages.part('Proxies and rate limits')).toContainText(
    /Rate limit for\s*(127\.0\.0\.1|::1)/,
  )

  const people = pages.part('People')
  await people.getByRole('searchbox', { name: 'Email starts with' }).fill(member.email)
  await page.keyboard.press('Enter')
  await expect(people.getByRole('listitem')).toHaveCount(1)
  await people.getByLabel(`Plan of ${member.email}`).selectOption('Standard')
  await expect(people).toContainText(`${member.email} now has the plan “Standard”.`)

  const server = pages.part('Model server')
  await server.getByRole('button', { name: 'Set up' }).click()
  await server.getByLabel('Kind').selectOption('vLLM')
  await server.getByLabel('Address').fill(`${openedHouse.models?.url}/v1`)
  await server.getByLabel('Model', { exact: true }).fill('double-small')
  openedHouse.models?.onMessage(/.*/, { content: '{"words": 8, "language": "en"}' })
  await server.getByRole('button', { name: 'Save and test' }).click()
  await expect(server.getByText(/^Connected\./)).toBeVisible()
  await page.reload()
  await expect(server).toContainText('double-small at vLLM')
  const cost = page.getByRole('table', { name: 'Calls, tokens and cost of each model' })
  await expect(cost.getByRole('row', { name: /double-small/ })).toContainText('unknown')

  await expectNothingSeriousInBothColours(page, 'the operator’s page')
  await expectWordsInsideTheirBoxes(page, 'the operator’s page')
  await expectNoSidewaysScroll(page, 'the operator’s page')
})

test('for everybody else there is no such page', async ({ page, pages, baseURL }) => {
  await page.goto('/operator')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Foperator/)
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await page.context().clearCookies()
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  expect((await page.goto('/operator'))?.status()).toBe(404)
  await pages.openSettings()
  await pages.menu.click()
  await expect(page.getByRole('menuitem', { name: 'Workspaces' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Server' })).toHaveCount(0)
})
