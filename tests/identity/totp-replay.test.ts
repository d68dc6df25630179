import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Browser } from './support/browser'
import { openAccounts, password, signUp } from './support/open-accounts'
import { totpCode } from './support/totp'

// A code of an app is good once (RFC 6238, section 5.2), wherever it was used first and whatever came after.

const email = 'ada@example.org'
let accounts: Awaited<ReturnType<typeof openAccounts>>
let owner: Browser
let secret: string

beforeEach(async () => {
  accounts = await openAccounts()
  owner = accounts.browser()
  await signUp(owner, email)
  secret = String((await owner.post('/totp/begin', { password })).data.secret)
})
afterEach(() => accounts.close())

async function signInWith(code: string) {
  const browser = accounts.browser()
  await browser.post('/sign-in', { email, password })
  return (await browser.post('/sign-in/two-factor', { code })).status
}

it('of enrolment, does not sign in', async () => {
  const code = totpCode(secret)
  expect((await owner.post('/totp/confirm', { code })).status).toBe(200)
  // An answer that was lost on its way may be asked for again.
  expect((await owner.post('/totp/confirm', { code })).status).toBe(200)
  expect(await signInWith(code)).toBe(422)
  expect(await signInWith(totpCode(secret, Date.now() + 30_000))).toBe(200)
})

it.each(['/sign-out/everywhere', '/sessions/end-others', '/password'])(
  'stays used after %s',
  async (path) => {
    await owner.post('/totp/confirm', { code: totpCode(secret) })
    const code = totpCode(secret, Date.now() + 30_000)
    expect(await signInWith(code)).toBe(200)
    // The same password again: nobody need know another one for it.
    const body = path === '/password' ? { current: password, password } : {}
    expect((await owner.post(path, body)).status).toBe(200)
    expect(await signInWith(code)).toBe(422)
  },
)
