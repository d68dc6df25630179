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

test('a CV that a program requested is found at the match of its CV, with its files', async ({
  page,
  baseURL,
}) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const headers = { origin: baseURL ?? '' }
  const json = { flat: { name: 'Ana Reis', title: 'Baker', skills: ['Bread', 'Pastry'] } }
  const made = await page.request.post('/api/v1/resumes', { data: json, headers })
  expect(made.status()).toBe(201)
  const { id } = (await made.json()) as { id: string }
  const requested = page.getByRole('region', { name: 'Requested CV' })
  await matchWith(page, `/editor#${id}`, posting)
  await expect(requested).toHaveCount(0)

  const data = { documentId: id, posting }
  const begun = await page.request.post('/api/v1/requests', { data, headers })
  expect(begun.status()).toBe(202)
  const { requestId } = (await begun.json()) as { requestId: string }
  const read = async () => (await page.request.get(`/api/v1/requests/${requestId}`)).json()
  await expect.poll(async () => (await read()).status).toBe('done')
  await page.reload()
  const item = requested.getByRole('listitem')
  await expect(item.getByText(/^Requested on .+ · Deleted on /)).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'a requested CV')
  await expectNoSidewaysScroll(page, 'a requested CV')
  await expectWordsInsideTheirBoxes(page, 'a requested CV')

  await item.getByRole('button', { name: 'Show files' }).click()
  const pdf = await item.getByRole('link', { name: 'PDF' }).getAttribute('href')
  const file = await page.request.get(pdf ?? '')
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await item.getByRole('button', { name: 'Delete' }).click()
  await expect(requested).toHaveCount(0)
})
