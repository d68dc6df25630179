import { newPerson, signUpByForm, test } from './support/account-journey'
import { expectInAccount, writeTwoCvs } from './support/guest-cvs'
import { expect } from './support/journey'

// The same app where AWS is its home: a table, a bucket, queues and a user pool on loopback.

test.use({ house: { aws: true } })

test('a guest signs up at the user pool, keeps the CVs, and gets a PDF of one', async ({
  page,
  dashboard,
  openedHouse,
}) => {
  await writeTwoCvs(dashboard)
  await signUpByForm(page, openedHouse, newPerson())
  await page.waitForURL('**/cvs')
  await expectInAccount(page)

  // Files that this page sends go to the bucket, and its subscription to AppSync.
  const policy = (await (await page.request.get('/settings')).headers())['content-security-policy']
  expect(policy).toMatch(
    /connect-src 'self' (http:\/\/\S+\/[\w-]+) \1\/ ws:\/\/[\d.:]+\/graphql\/realtime;/,
  )

  const listed = await (await page.request.get('/api/v1/resumes')).json()
  const path = `/api/v1/resumes/${listed.items[0].id}/pdf`
  await expect.poll(async () => (await page.request.get(path)).status()).toBe(200)
  const bytes = await (await page.request.get(path)).body()
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
})
