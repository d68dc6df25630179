import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const posting =
  'Baker wanted for our shop in Porto.\n\nYou have experience with bread and pastry, and can keep a kitchen clean. You work early hours.'

test('a guest reads why requests need an account', async ({ page }) => {
  await page.goto('/requests')
  await expect(page.getByText(/they need an account that stores the result/)).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'requests of a guest')
  await expect(page.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    '/sign-in?next=%2Frequests',
  )
})

test('a person asks for a CV, comes back for it, and reads why one failed', async ({
  page,
  baseURL,
}) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await page.goto('/requests')
  await expect(
    page.getByText('There is no CV in your account yet. Create one first.'),
  ).toBeVisible()
  await expect(page.getByText('You have no requests.')).toBeVisible()
  const json = { flat: { name: 'Ana Reis', title: 'Baker', skills: ['Bread', 'Pastry'] } }
  const made = await page.request.post('/api/v1/resumes', {
    data: json,
    headers: { origin: baseURL ?? '' },
  })
  expect(made.status()).toBe(201)

  await page.reload()
  const ask = page.getByRole('button', { name: 'Ask for a CV' })
  await ask.click()
  await expect(page.getByRole('alert').filter({ hasText: 'Paste the text' })).toBeVisible()
  const job = page.getByLabel('Job description')
  await job.fill('short')
  await ask.click()
  await expect(page.getByText(/it’s too short or too long/)).toBeVisible()
  await expect(job).toHaveValue('short')
  await job.fill(posting)
  await ask.press('Enter')
  await expect(page.getByText('We’re working on it. You can close this page.')).toBeVisible()
  await expect(job).toHaveValue('')
  const item = page.getByRole('listitem').filter({ hasText: 'Baker wanted for our shop' })
  await expect(item.getByText('Ready', { exact: true })).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'a request that is done')
  await expectNoSidewaysScroll(page, 'a request that is done')
  await expectWordsInsideTheirBoxes(page, 'a request that is done')

  await item.getByRole('button', { name: 'Show files' }).click()
  const pdf = await item.getByRole('link', { name: 'PDF' }).getAttribute('href')
  const file = await page.request.get(pdf ?? '')
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await item.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('You have no requests.')).toBeVisible()

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
  await job.fill(posting)
  await ask.click()
  await expect(item.getByText('Failed', { exact: true })).toBeVisible()
  await expect(item.getByText('This could not be finished.')).toBeVisible()
  await expect(item.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(item.getByRole('button', { name: 'Try without AI' })).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'a request that has failed')
})
