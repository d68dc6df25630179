import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Authenticator } from './support/authenticator'
import type { Browser } from './support/browser'
import { openAccounts, signUp } from './support/open-accounts'

// What a passkey has signed is good once, for the browser that asked, at this place.

const email = 'ada@example.org'
let accounts: Awaited<ReturnType<typeof openAccounts>>
let time = Date.now()
let owner: Browser
let passkey: Authenticator

beforeEach(async () => {
  time = Date.now()
  accounts = await openAccounts({ overrides: { now: () => time } })
  owner = accounts.browser()
  passkey = new Authenticator()
  await signUp(owner, email)
  await add(owner, passkey)
})
afterEach(() => accounts.close())

async function add(browser: Browser, authenticator: Authenticator) {
  const options = await browser.post('/passkey/add/options')
  const response = authenticator.register(options.data as never)
  return { answer: await browser.post('/passkey/add', { response, name: 'Laptop' }), response }
}

const whoIs = async (browser: Browser) =>
  (await accounts.identity.principalOf(browser.request()))?.email ?? null

/** Signs with a passkey for a browser that begins to sign in. */
async function signFor(browser: Browser, authenticator = passkey, path = '/passkey/sign-in') {
  const { data } = await browser.post(`${path}/options`)
  return authenticator.signIn(data as never)
}

describe('an answer of a passkey', () => {
  it('signs in once, from the browser that asked for it', async () => {
    const browser = accounts.browser()
    const response = await signFor(browser)
    const thief = accounts.browser()
    expect((await thief.post('/passkey/sign-in', { response })).status).toBe(410)
    // With a challenge of its own under way, too.
    await thief.post('/passkey/sign-in/options')
    expect((await thief.post('/passkey/sign-in', { response })).status).toBe(401)
    expect((await browser.post('/passkey/sign-in', { response })).status).toBe(200)
    await browser.post('/sign-out')
    expect((await browser.post('/passkey/sign-in', { response })).data.code).toBe('gone')
    await browser.post('/passkey/sign-in/options')
    expect((await browser.post('/passkey/sign-in', { response })).status).toBe(401)
    expect([await whoIs(browser), await whoIs(thief)]).toEqual([null, null])
  })

  it('of two that are sent at once opens one session', async () => {
    const browser = accounts.browser()
    const response = await signFor(browser)
    const copies = [0, 1].map(() => {
      const copy = accounts.browser()
      for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
      return copy
    })
    const answers = await Promise.all(
      copies.map((copy) => copy.post('/passkey/sign-in', { response })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('is no proof for a session of somebody else, nor a new passkey of theirs', async () => {
    const bo = accounts.browser()
    await signUp(bo, 'bo@example.org')
    const stolen = await signFor(owner, passkey, '/passkey/prove')
    await bo.post('/passkey/prove/options')
    time += 11 * 60_000
    expect((await bo.post('/passkey/prove', { response: stolen })).status).toBe(401)
    expect((await bo.get('/security')).data.isProofFresh).toBe(false)
    expect((await owner.post('/passkey/prove', { response: stolen })).status).toBe(200)
    expect((await owner.post('/passkey/prove', { response: stolen })).status).toBe(410)
  })

  it('of a registration registers once, for the account that asked', async () => {
    const second = new Authenticator()
    const options = await owner.post('/passkey/add/options')
    const response = second.register(options.data as never)
    const bo = accounts.browser()
    await signUp(bo, 'bo@example.org')
    expect((await bo.post('/passkey/add', { response, name: 'Mine' })).status).toBe(410)
    await bo.post('/passkey/add/options')
    expect((await bo.post('/passkey/add', { response, name: 'Mine' })).status).toBe(422)
    expect((await owner.post('/passkey/add', { response, name: 'Ours' })).status).toBe(200)
    expect((await owner.post('/passkey/add', { response, name: 'Again' })).status).toBe(410)
    expect((await owner.get('/security')).data.passkeys).toHaveLength(2)
  })

  it('to another place signs nobody in', async () => {
    for (const origin of [
      'https://evil.example',
      'http://localhost:3001',
      'http://localhost.evil',
    ]) {
      const foreign = new Authenticator(origin)
      Object.assign(foreign, { id: Reflect.get(passkey, 'id'), keys: Reflect.get(passkey, 'keys') })
      const browser = accounts.browser()
      const response = await signFor(browser, foreign)
      expect((await browser.post('/passkey/sign-in', { response })).status, origin).toBe(401)
    }
  })

  it('to a request of another page is not looked at', async () => {
    const browser = accounts.browser()
    const response = await signFor(browser)
    const answer = await browser.post(
      '/passkey/sign-in',
      { response },
      { origin: 'https://evil.example' },
    )
    expect(answer.status).toBe(403)
  })
})

it('a proof that is more than ten minutes old: opens nothing that wants a fresh one', async () => {
  time += 10 * 60_000
  const { data } = await owner.get('/security')
  const [{ id }] = data.passkeys as [{ id: string }]
  for (const [path, body] of [
    ['/email', { email: 'other@example.org' }],
    ['/passkey/add/options', {}],
    ['/passkey/add', { response: passkey.register({ challenge: 'x' }), name: 'Mine' }],
    ['/passkey/remove', { id }],
    ['/oidc/school/link', {}],
    ['/oidc/school/unlink', {}],
    ['/totp/begin', {}],
    ['/totp/end', {}],
    ['/totp/recovery-codes', {}],
  ] as const) {
    expect([path, (await owner.post(path, body)).data.code]).toEqual([path, 'proof-needed'])
  }
  expect((await owner.get('/security')).data).toMatchObject({ email, hasTotp: false })
})
