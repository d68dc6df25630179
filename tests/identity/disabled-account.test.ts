import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createKey } from '@/lib/server/accounts/keys/create-key'
import { createApi } from '@/lib/server/api/create-api'
import { findPerson } from '@/lib/server/identity/rows/person-rows'
import {
  disableAccount,
  enableAccount,
  signOutAccount,
} from '@/lib/server/operator/accounts/change-account'
import type { OwnerId } from '@/lib/server/owner'
import { createShare } from '@/lib/server/shares/create-share'
import { findShare } from '@/lib/server/shares/open-shared'
import { Authenticator } from './support/authenticator'
import type { Browser } from './support/browser'
import { openAccounts, password, signUp } from './support/open-accounts'
import { openProvider, withSchool } from './support/provider'
import { totpCode } from './support/totp'

// A disabled account at home: nobody gets in, whichever way they come, and nothing of it is lost.

let provider: Awaited<ReturnType<typeof openProvider>>
let accounts: Awaited<ReturnType<typeof openAccounts>>
let api: ReturnType<typeof createApi>
let browser: Browser
let owner: OwnerId
let now: number
const email = 'bo@example.org'
const disabled = { status: 403, code: 'account-disabled' }

beforeEach(async () => {
  now = Date.now()
  provider = await openProvider()
  const { changes, overrides } = withSchool(provider.issuer, ['email', 'profile'])
  accounts = await openAccounts({ changes, overrides: { ...overrides, now: () => now } })
  api = createApi(accounts.ports)
  await signUp(accounts.browser(), 'ada@example.org')
  browser = accounts.browser()
  await signUp(browser, email)
  const stored = await findPerson(accounts.ports.items, email)
  if (!stored) throw new Error('Bo is not there')
  owner = stored.person.userId
})
afterEach(async () => {
  await accounts.close()
  await provider.close()
})

const disable = () => disableAccount(accounts.ports, owner, 'command')
const enable = () => enableAccount(accounts.ports, owner, 'command')
const whoIs = async (visitor: Browser) =>
  (await accounts.identity.principalOf(visitor.request()))?.email ?? null
const outcomeOf = ({ status, data }: Awaited<ReturnType<Browser['get']>>) => ({
  status,
  code: data.code,
})

function ask(path: string, init: RequestInit = {}) {
  return api.request(`http://localhost:3000/api/v1${path}`, init)
}

const withCookie = (visitor: Browser) => {
  const cookie = visitor.request().headers.get('cookie') ?? ''
  return { headers: { cookie, origin: visitor.origin, accept: 'text/event-stream' } }
}

async function makeKey(): Promise<string> {
  const principal = await accounts.identity.principalOf(browser.request())
  if (!principal) throw new Error('Nobody is signed in')
  const asked = { name: 'Nightly', scopes: ['read' as const], expiresInDays: null }
  const made = await createKey(accounts.ports, principal, accounts.ports.ids.document(), asked)
  if (!made.ok) throw new Error(made.code)
  return made.value.key
}

describe('of a disabled account', () => {
  it('the sessions, the keys, their tokens and the streams end, and come back with a new sign-in', async () => {
    const key = { headers: { authorization: `Bearer ${await makeKey()}` } }
    const made = await ask('/auth/token', { ...key, method: 'POST' })
    const token = { headers: { authorization: `Bearer ${(await made.json()).access_token}` } }
    const stream = (await ask('/live', withCookie(browser))).body?.getReader()
    let isOver = false
    void (async () => {
      while (!(await stream?.read())?.done);
      isOver = true
    })()
    for (const how of [key, token]) expect((await ask('/resumes', how)).status).toBe(200)
    await turn()
    expect(isOver).toBe(false)

    expect((await disable()).ok).toBe(true)
    for (const how of [key, token]) expect((await ask('/resumes', how)).status).toBe(401)
    expect((await ask('/auth/token', { ...key, method: 'POST' })).status).toBe(401)
    expect((await ask('/live', withCookie(browser))).status).toBe(401)
    expect(await whoIs(browser)).toBeNull()
    await expect.poll(() => isOver).toBe(true)

    expect((await enable()).ok).toBe(true)
    for (const how of [key, token]) expect((await ask('/resumes', how)).status).toBe(200)
    expect(await whoIs(browser)).toBeNull()
    expect((await browser.post('/sign-in', { email, password })).status).toBe(200)
    expect(await whoIs(browser)).toBe(email)
  })

  it('the right password is told so, and a wrong one what it is told for any account', async () => {
    await disable()
    const visitor = accounts.browser()
    expect(outcomeOf(await visitor.post('/sign-in', { email, password }))).toEqual(disabled)
    const wrong = await visitor.post('/sign-in', { email, password: 'another one' })
    const nobody = await visitor.post('/sign-in', { email: 'no@example.org', password })
    expect(outcomeOf(wrong)).toEqual({ status: 401, code: 'wrong-credentials' })
    expect(outcomeOf(nobody)).toEqual(outcomeOf(wrong))
    expect(visitor.cookies.size).toBe(0)
    expect(await whoIs(visitor)).toBeNull()
  })

  it('a passkey, a provider and a code of two steps open nothing', async () => {
    const authenticator = new Authenticator()
    const options = await browser.post('/passkey/add/options')
    const added = authenticator.register(options.data as never)
    expect((await browser.post('/passkey/add', { response: added, name: 'Laptop' })).status).toBe(
      200,
    )
    provider.state.person.email = email
    const linking = await browser.post('/oidc/school/link')
    await browser.send('GET', provider.agree(String(linking.data.url)))
    expect((await browser.get('/security')).data.providers).toMatchObject([{ isLinked: true }])
    const { secret } = (await browser.post('/totp/begin', { password })).data as { secret: string }
    await browser.post('/totp/confirm', { code: totpCode(secret) })
    const half = accounts.browser()
    const begun = await half.post('/sign-in', { email, password })
    expect(begun.data).toEqual({ next: 'two-factor' })
    await disable()

    const code = totpCode(secret, Date.now() + 30_000)
    expect((await half.post('/sign-in/two-factor', { code })).status).toBe(410)
    expect(outcomeOf(await half.post('/sign-in', { email, password }))).toEqual(disabled)
    const asked = await half.post('/passkey/sign-in/options')
    const response = authenticator.signIn(asked.data as never)
    expect(outcomeOf(await half.post('/passkey/sign-in', { response }))).toEqual(disabled)
    const to = (await half.get('/oidc/school')).headers.get('location') ?? ''
    const back = await half.send('GET', provider.agree(to))
    expect(back.headers.get('location')).toBe('/sign-in?error=account-disabled')
    expect(await whoIs(half)).toBeNull()
  })

  it('a new password by mail opens nothing', async () => {
    const before = await accounts.identity.createResetToken(email)
    await disable()
    const visitor = accounts.browser()
    const chosen = 'violet kettle walks south'
    const old = await visitor.post('/password/reset', { token: before, password: chosen })
    expect(old.status).toBe(410)
    const token = await accounts.identity.createResetToken(email)
    expect((await visitor.post('/password/reset', { token, password: chosen })).status).toBe(200)
    expect(outcomeOf(await visitor.post('/sign-in', { email, password: chosen }))).toEqual(disabled)
  })

  it('a session that a sign-in began meanwhile opens nothing', async () => {
    // As if it had begun between the row and the end of the sessions.
    const identity = { ...accounts.identity, disableUser: async () => {} }
    await disableAccount({ ...accounts.ports, identity }, owner, 'command')
    now += 6_000
    expect(await whoIs(browser)).toBeNull()
  })

  it('links to its documents lead nowhere until it is enabled', async () => {
    const { ports } = accounts
    const document = createResume(ports.ids)
    const body = JSON.stringify({ document, baseVersion: 0 })
    const { headers } = withCookie(browser)
    const sent = { ...headers, 'content-type': 'application/json' }
    const saved = await ask(`/resumes/${document.id}`, { method: 'PUT', headers: sent, body })
    expect(saved.status).toBe(200)
    const made = await createShare(ports, owner, ports.ids.document(), {
      documents: [{ id: document.id }],
    })
    if (!made.ok) throw new Error(made.code)
    const token = made.value.url?.split('/').at(-1) ?? ''
    expect(await findShare(ports, token)).not.toBeNull()
    await disable()
    expect(await findShare(ports, token)).toBeNull()
    await enable()
    expect(await findShare(ports, token)).not.toBeNull()
  })
})

it('an operator signs somebody out everywhere, and keys go on', async () => {
  const headers = { authorization: `Bearer ${await makeKey()}` }
  const phone = accounts.browser()
  await phone.post('/sign-in', { email, password })
  expect((await signOutAccount(accounts.ports, owner, 'command')).ok).toBe(true)
  expect([await whoIs(browser), await whoIs(phone)]).toEqual([null, null])
  expect((await ask('/resumes', { headers })).status).toBe(200)
  expect((await phone.post('/sign-in', { email, password })).status).toBe(200)
})
