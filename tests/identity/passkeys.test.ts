import { afterEach, beforeEach, expect, it } from 'vitest'
import { Authenticator } from './support/authenticator'
import type { Browser } from './support/browser'
import { openAccounts, password, signUp } from './support/open-accounts'

let accounts: Awaited<ReturnType<typeof openAccounts>>
let time = Date.now()
const email = 'ada@example.org'

beforeEach(async () => {
  time = Date.now()
  accounts = await openAccounts({ overrides: { now: () => time } })
})
afterEach(() => accounts.close())

async function addPasskey(browser: Browser, authenticator: Authenticator) {
  const options = await browser.post('/passkey/add/options')
  const response = authenticator.register(options.data as never)
  return browser.post('/passkey/add', { response, name: 'Laptop' })
}

async function signInWith(browser: Browser, authenticator: Authenticator) {
  const options = await browser.post('/passkey/sign-in/options')
  expect(options.data.userVerification).toBe('required')
  const response = authenticator.signIn(options.data as never)
  return { answer: await browser.post('/passkey/sign-in', { response }), response }
}

it('is added, signs in without a password, is renamed and taken away', async () => {
  const [browser, authenticator] = [accounts.browser(), new Authenticator()]
  await signUp(browser, email)
  const added = await addPasskey(browser, authenticator)
  expect([added.status, added.data]).toEqual([
    200,
    { id: expect.any(String), name: 'Laptop', createdAt: expect.stringMatching(/Z$/) },
  ])
  const other = accounts.browser()
  const { answer, response } = await signInWith(other, authenticator)
  expect([answer.status, answer.data]).toEqual([200, { next: 'done' }])
  expect(await accounts.identity.principalOf(other.request())).toMatchObject({ email })
  // The same answer again answers no question any more.
  expect((await other.post('/passkey/sign-in', { response })).data.code).toBe('gone')

  const { id } = added.data
  expect((await other.post('/passkey/rename', { id, name: 'Desk' })).data.name).toBe('Desk')
  const { passkeys } = (await other.get('/security')).data as { passkeys: { name: string }[] }
  expect(passkeys.map(({ name }) => name)).toEqual(['Desk'])
  expect((await browser.post('/passkey/remove', { id })).status).toBe(200)
  const late = await signInWith(accounts.browser(), authenticator)
  expect([late.answer.status, late.answer.data.code]).toEqual([401, 'wrong-credentials'])
})

it('is a proof, for its own account alone', async () => {
  const [ada, bo] = [accounts.browser(), accounts.browser()]
  const [adasKey, bosKey] = [new Authenticator(), new Authenticator()]
  await signUp(ada, email)
  await signUp(bo, 'bo@example.org')
  await addPasskey(ada, adasKey)
  await addPasskey(bo, bosKey)
  time += 11 * 60_000
  expect((await ada.post('/passkey/add/options')).data.code).toBe('proof-needed')
  const prove = async (authenticator: Authenticator) => {
    const options = await ada.post('/passkey/prove/options')
    const response = authenticator.signIn(options.data as never)
    return ada.post('/passkey/prove', { response })
  }
  expect((await prove(bosKey)).status).toBe(401)
  expect((await ada.get('/security')).data.isProofFresh).toBe(false)
  expect((await prove(adasKey)).status).toBe(200)
  expect((await ada.get('/security')).data.isProofFresh).toBe(true)
  const { sessions } = (await ada.get('/sessions')).data as { sessions: unknown[] }
  expect(sessions).toHaveLength(1)
})

it('counts only with PIN or finger, from our own page, with a key that is known', async () => {
  const browser = accounts.browser()
  await signUp(browser, email)
  const untouched = new Authenticator('http://localhost:3000', false)
  expect((await addPasskey(browser, untouched)).data.code).toBe('invalid')
  const changed = new Authenticator()
  await addPasskey(browser, changed)
  changed.isVerified = false
  expect((await signInWith(accounts.browser(), changed)).answer.status).toBe(401)
  const foreign = new Authenticator('https://evil.example')
  expect((await addPasskey(browser, foreign)).status).toBe(422)
  expect((await signInWith(accounts.browser(), new Authenticator())).answer.status).toBe(401)
  for (const response of [
    {},
    { id: 7 },
    { id: 'x', rawId: 'x', type: 'public-key', response: {} },
  ]) {
    const other = accounts.browser()
    await other.post('/passkey/sign-in/options')
    const answer = await other.post('/passkey/sign-in', { response })
    expect([401, 422]).toContain(answer.status)
  }
})

it("is not another person's to rename or take away", async () => {
  const [ada, bo] = [accounts.browser(), accounts.browser()]
  await signUp(ada, email)
  await signUp(bo, 'bo@example.org')
  const { id } = (await addPasskey(ada, new Authenticator())).data
  expect((await bo.post('/passkey/rename', { id, name: 'Mine' })).status).toBe(404)
  expect((await bo.post('/passkey/remove', { id })).status).toBe(404)
  const { passkeys } = (await ada.get('/security')).data as { passkeys: { name: string }[] }
  expect(passkeys.map(({ name }) => name)).toEqual(['Laptop'])
})

it('is not offered where browsers do not allow it', async () => {
  const plain = await openAccounts({ changes: { url: 'http://nas.local:3000' } })
  const browser = plain.browser()
  await browser.post('/sign-up', { name: 'Ada', email, password })
  await browser.post('/sign-in', { email, password })
  for (const path of [
    '/passkey/sign-in/options',
    '/passkey/add/options',
    '/passkey/prove/options',
  ]) {
    expect((await browser.post(path)).status, path).toBe(404)
  }
  await plain.close()
})
