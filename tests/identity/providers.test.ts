import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from './support/browser'
import { createMailbox, openAccounts, password, signUp } from './support/open-accounts'
import { openProvider, withSchool } from './support/provider'

let provider: Awaited<ReturnType<typeof openProvider>>
let accounts: Awaited<ReturnType<typeof openAccounts>>
const email = 'ada@example.org'

async function open(options: Parameters<typeof openAccounts>[0] = {}) {
  const { changes, overrides } = withSchool(provider.issuer, ['email', 'profile'])
  accounts = await openAccounts({
    ...options,
    changes: { ...changes, ...options.changes },
    overrides: { ...overrides, ...options.overrides },
  })
}

beforeEach(async () => {
  provider = await openProvider()
})
afterEach(async () => {
  await accounts.close()
  await provider.close()
})

const location = (answer: { headers: Headers }) => answer.headers.get('location') ?? ''

async function signInAtProvider(browser: Browser, next = '/cvs') {
  const begun = await browser.get(`/oidc/school?next=${encodeURIComponent(next)}`)
  expect(begun.status).toBe(303)
  return browser.send('GET', provider.agree(location(begun)))
}

const whoIs = async (browser: Browser) =>
  (await accounts.identity.principalOf(browser.request()))?.email ?? null

describe('a sign-in at a provider', () => {
  it('makes an account, and finds it again', async () => {
    await open()
    const browser = accounts.browser()
    const begun = await browser.get('/oidc/school')
    const asked = new URL(location(begun)).searchParams
    expect(asked.get('scope')).toBe('openid email profile')
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect([asked.get('state'), asked.get('nonce'), asked.get('code_challenge')]).toEqual([
      expect.stringMatching(/^[\w-]{43}$/),
      expect.stringMatching(/^[\w-]{43}$/),
      expect.stringMatching(/^[\w-]{43}$/),
    ])
    const back = await signInAtProvider(browser, '/editor#x')
    expect([back.status, location(back)]).toEqual([303, '/editor#x'])
    const first = await accounts.identity.principalOf(browser.request())
    expect(first).toMatchObject({ email, isEmailConfirmed: true })
    const other = accounts.browser()
    provider.state.person.email = 'moved@example.org'
    await signInAtProvider(other)
    expect((await accounts.identity.principalOf(other.request()))?.userId).toBe(first?.userId)
    expect((await other.get('/security')).data).toMatchObject({
      hasPassword: false,
      providers: [{ id: 'school', name: 'School', isLinked: true }],
    })
  })

  it('asks the provider for the address where the token has none', async () => {
    await open()
    provider.state.userInfo = { sub: 'p-1', email, email_verified: true }
    const browser = accounts.browser()
    await signInAtProvider(browser)
    expect(await whoIs(browser)).toBe(email)
    provider.state.userInfo = { sub: 'p-2', email: 'bo@example.org', email_verified: true }
    const mixed = await signInAtProvider(accounts.browser())
    expect(location(mixed)).toBe('/sign-in?error=provider-failed')
  })

  it('belongs to the browser that set out, once, for ten minutes', async () => {
    let time = Date.now()
    await open({ overrides: { now: () => time } })
    const [browser, attacker] = [accounts.browser(), accounts.browser()]
    const path = provider.agree(location(await attacker.get('/oidc/school')))
    const fixed = await browser.send('GET', path)
    expect(location(fixed)).toBe('/sign-in?error=expired')
    expect(await whoIs(browser)).toBeNull()
    const own = provider.agree(location(await browser.get('/oidc/school')))
    await browser.send('GET', own)
    expect(await whoIs(browser)).toBe(email)
    expect(location(await browser.send('GET', own))).toBe('/sign-in?error=expired')
    const late = provider.agree(location(await attacker.get('/oidc/school')))
    time += 601_000
    expect(location(await attacker.send('GET', late))).toBe('/sign-in?error=expired')
  })

  it('tells of a provider that is away, of a refusal and of another issuer', async () => {
    await open()
    const browser = accounts.browser()
    provider.state.isDown = true
    expect(location(await browser.get('/oidc/school'))).toBe('/sign-in?error=provider-failed')
    provider.state.isDown = false
    const state = new URL(location(await browser.get('/oidc/school'))).searchParams.get('state')
    const path = `/api/auth/oidc/school/callback?error=access_denied&state=${state}`
    expect(location(await browser.send('GET', path))).toBe('/sign-in?error=provider-cancelled')
    const other = provider.agree(location(await browser.get('/oidc/school')))
    const mixed = await browser.send('GET', `${other}&iss=https%3A%2F%2Fevil.example`)
    expect(location(mixed)).toBe('/sign-in?error=provider-failed')
    expect((await browser.get('/oidc/unknown')).status).toBe(404)
  })

  it('leads to no other site afterwards', async () => {
    await open()
    for (const next of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil',
      'javascript:alert(1)',
      '/api/v1/me',
      '',
    ]) {
      const back = await signInAtProvider(accounts.browser(), next)
      expect(location(back)).toBe('/cvs')
    }
  })

  it('needs a confirmed address, and an invitation where one is needed', async () => {
    await open({ changes: { signup: 'invite' } })
    expect(location(await signInAtProvider(accounts.browser()))).toBe(
      '/sign-in?error=signup-closed',
    )
    for (const verified of [false, undefined, 'false', 1]) {
      provider.state.person.email_verified = verified
      const back = await signInAtProvider(accounts.browser())
      expect(location(back)).toBe('/sign-in?error=no-address')
    }
    provider.state.person.email_verified = true
    const { invitePerson } = await import('@/lib/server/accounts/invite-person')
    await invitePerson(accounts.ports, { email })
    const browser = accounts.browser()
    await signInAtProvider(browser)
    expect(await whoIs(browser)).toBe(email)
  })
})

describe('an account that is there', () => {
  it('is not given away while its address is unconfirmed', async () => {
    await open()
    await signUp(accounts.browser(), email)
    const browser = accounts.browser()
    expect(location(await signInAtProvider(browser))).toBe('/sign-in?error=not-linked')
    expect(await whoIs(browser)).toBeNull()
  })

  it('is linked when both sides have confirmed the address', async () => {
    const mailbox = createMailbox()
    await open({ mail: mailbox.mail })
    const owner = accounts.browser()
    const up = await owner.post('/sign-up', { name: 'Ada', email, password })
    await owner.post('/sign-up/confirm', { flow: up.data.flow, code: mailbox.codeFor(email) })
    const own = await accounts.identity.principalOf(owner.request())
    const browser = accounts.browser()
    await signInAtProvider(browser)
    expect((await accounts.identity.principalOf(browser.request()))?.userId).toBe(own?.userId)
    await accounts.identity.settle()
    expect(mailbox.messages.at(-1)?.subject).toContain('How you sign in')
  })

  it('is linked from its settings, proves by it, and keeps its last way in', async () => {
    let time = Date.now()
    provider.state.now = () => time
    await open({ overrides: { now: () => time } })
    const browser = accounts.browser()
    await signUp(browser, 'somebody@example.org')
    const link = await browser.post('/oidc/school/link', { next: '/settings/security' })
    const back = await browser.send('GET', provider.agree(String(link.data.url)))
    expect(location(back)).toBe('/settings/security')
    const other = accounts.browser()
    await signInAtProvider(other)
    expect(await whoIs(other)).toBe('somebody@example.org')

    time += 11 * 60_000
    expect((await other.post('/oidc/school/unlink')).data.code).toBe('proof-needed')
    const prove = await other.get('/oidc/school/prove?next=/settings')
    await other.send('GET', provider.agree(location(prove)))
    expect((await other.get('/security')).data.isProofFresh).toBe(true)
    expect((await other.post('/oidc/school/unlink')).status).toBe(200)
    expect((await other.post('/oidc/school/unlink')).status).toBe(404)

    const only = accounts.browser()
    provider.state.person.sub = 'p-9'
    provider.state.person.email = 'only@example.org'
    await signInAtProvider(only)
    expect((await only.post('/oidc/school/unlink')).data.code).toBe('forbidden')
  })

  it('is not linked by somebody else, and takes nobody from another account', async () => {
    await open()
    const [ada, bo] = [accounts.browser(), accounts.browser()]
    await signInAtProvider(ada)
    await signUp(bo, 'bo@example.org')
    const link = await bo.post('/oidc/school/link', {})
    const path = provider.agree(String(link.data.url))
    const taken = await bo.send('GET', path)
    expect(location(taken)).toBe('/settings?error=linked-elsewhere')
    // Another account that is signed in on the browser by now.
    const second = await bo.post('/oidc/school/link', {})
    await bo.post('/sign-out')
    await signUp(bo, 'cy@example.org')
    provider.state.person.sub = 'p-3'
    const late = await bo.send('GET', provider.agree(String(second.data.url)))
    expect(location(late)).toBe('/settings?error=expired')
    expect((await bo.get('/oidc/school/prove')).status).toBe(303)
    expect((await accounts.browser().post('/oidc/school/link', {})).status).toBe(401)
  })
})
