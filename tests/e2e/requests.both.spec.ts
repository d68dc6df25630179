import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'
import { matchWith } from './support/match'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const posting =
  'Baker wanted for our shop in Porto.\n\nYou have experience with bread and pastry, and can keep a kitchen clean. You work early hours.'

test('a person has a CV prepared in the background, comes back for it, and reads why one failed', async ({
  page,
  baseURL,
}) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const json = { flat: { name: 'Ana Reis', title: 'Baker', skills: ['Bread', 'Pastry'] } }
  const made = await page.request.post('/api/v1/resumes', {
    data: json,
    headers: { origin: baseURL ?? '' },
  })
  expect(made.status()).toBe(201)
  const { id } = (await made.json()) as { id: string }
  await matchWith(page, `/editor#${id}`, posting)
  const background = page.getByRole('region', { name: 'Prepare in the background' })
  const ask = background.getByRole('button', { name: 'Prepare in the background' })
  await ask.press('Enter')
  await expect(page.getByText('We’re working on it. You can close this page.')).toBeVisible()
  const item = background.getByRole('listitem')
  await expect(item.getByText('Ready', { exact: true })).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'a request that is done')
  await expectNoSidewaysScroll(page, 'a request that is done')
  await expectWordsInsideTheirBoxes(page, 'a request that is done')

  await item.getByRole('button', { name: 'Show files' }).click()
  const pdf = await item.getByRole('link', { name: 'PDF' }).getAttribute('href')
  const file = await page.request.get(pdf ?? '')
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await item.getByRole('button', { name: 'Delete' }).click()
  await expect(item).toHaveCount(0)

  // The server has no model that could fail here: its answer is changed on the way.
  await page.route('**/api/v1/requests', async (route) => {
    if (route.request().method() !== 'GET') return route.fallback()
    const response = await route.fetch()
    const body = (await response.json()) as { requests: object[] }
    const failed = { status: 'failed', code: 'gave-up', message: 'This could not be finished.' }
    await route.fulfill({
      json: { requests: body.requests.map((one) => ({ ...one, ...failed })) },
    })
  })
  await ask.click()
  await expect(item.getByText('Failed', { exact: true })).toBeVisible()
  await expect(item.getByText('This could not be finished.')).toBeVisible()
  await expect(item.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(item.getByRole('button', { name: 'Try without AI' })).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'a request that has failed')
})
