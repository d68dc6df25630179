import { expect, it, vi } from 'vitest'
import { openPoolAccounts, type PoolAccounts } from './support/open-pool-accounts'
import { openPoolBeforeEach } from './support/pool-before-each'

let accounts: PoolAccounts

openPoolBeforeEach((opened) => {
  accounts = opened
})

const begin = async (visitor: ReturnType<PoolAccounts['browser']>, path = '/oidc/cognito') =>
  new URL((await visitor.get(path)).headers.get('location') ?? '')

function completeAuthorization(visitor: ReturnType<PoolAccounts['browser']>, address: string) {
  const { pathname, search } = new URL(address)
  return visitor.send('GET', pathname + search)
}

it('goes there with code, PKCE, state and nonce, and comes back with one opaque cookie', async () => {
  const ada = accounts.pool.add('ada@example.org')
  const visitor = accounts.browser()
  const to = await begin(visitor, '/oidc/cognito?next=%2Fsettings')
  expect(to.origin + to.pathname).toBe(`${accounts.pool.settings.domain}/oauth2/authorize`)
  expect(Object.fromEntries(to.searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    redirect_uri: 'http://localhost:3000/api/auth/oidc/cognito/callback',
    scope: 'openid email profile aws.cognito.signin.user.admin',
  })
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(to.searchParams.get(name)).toMatch(/^[\w-]{43}$/)
  }
  const answer = await completeAuthorization(visitor, accounts.pool.wayBack(to.href, ada))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/settings'])
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.setCookies.find((line) => line.startsWith('vitae='))).toMatch(
    /^vitae=[\w-]{64}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=7776000$/,
  )
  const principal = await accounts.identity.principalOf(visitor.request())
  // The next page need not ask who has come back.
  expect(answer.setCookies).toContain(
    `vitae.person=${principal?.userId}; Path=/; SameSite=Lax; Max-Age=600`,
  )
  expect(principal).toMatchObject({
    email: 'ada@example.org',
    isEmailConfirmed: true,
    // The first one here, as at home.
    groups: ['member', 'operator'],
    via: 'session',
  })
  expect(answer.headers.getSetCookie().join()).not.toMatch(/eyJ[\w-]+\.eyJ/)
})

it('binds the cookie to the host where there is https', async () => {
  const secure = await openPoolAccounts({ url: 'https://cv.example.org', isHttps: true })
  const visitor = secure.browser()
  const answer = await secure.signIn(visitor, secure.pool.add('ada@example.org'))
  expect(answer.setCookies.find((line) => line.startsWith('__Host-vitae='))).toMatch(
    /; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/,
  )
  expect(await secure.whoIs(visitor)).toBe('ada@example.org')
  await secure.close()
})

it('opens the pages to sign up, to choose another password and to add a passkey', async () => {
  const paths = { 'sign-up': '/signup', password: '/forgotPassword', passkeys: '/passkeys/add' }
  for (const [screen, path] of Object.entries(paths)) {
    const to = await begin(accounts.browser(), `/oidc/cognito?screen=${screen}`)
    expect(to.pathname).toBe(path)
    expect(to.searchParams.get('code_challenge_method')).toBe('S256')
  }
  const odd = await begin(accounts.browser(), '/oidc/cognito?screen=constructor')
  expect(odd.pathname).toBe('/oauth2/authorize')
})

it('gives the same person the same user id, and nobody else, whatever their address', async () => {
  const ada = accounts.pool.add('ada@example.org')
  const first = await accounts.signedIn(ada)
  const again = await accounts.signedIn(ada)
  const copy = await accounts.signedIn(accounts.pool.add('ada@example.org'))
  const [a, b, c] = await Promise.all(
    [first, again, copy].map(
      async (visitor) => (await accounts.identity.principalOf(visitor.request()))?.userId,
    ),
  )
  expect(a).toBe(b)
  expect(c).not.toBe(a)
})

it.each([
  ['a state of nobody', (back: URL) => back.searchParams.set('state', 'A'.repeat(43))],
  ['no state', (back: URL) => back.searchParams.delete('state')],
  ['no code', (back: URL) => back.searchParams.delete('code')],
  ['a code of nobody', (back: URL) => back.searchParams.set('code', 'x')],
  ['another issuer', (back: URL) => back.searchParams.set('iss', 'https://evil.example')],
])('lets nobody in with %s', async (_, change) => {
  const visitor = accounts.browser()
  const to = await begin(visitor)
  const back = new URL(accounts.pool.wayBack(to.href, accounts.pool.add('ada@example.org')))
  change(back)
  const answer = await completeAuthorization(visitor, back.href)
  expect(answer.headers.get('location')).toMatch(/^\/sign-in\?error=(expired|provider-failed)$/)
  expect(await accounts.whoIs(visitor)).toBeNull()
})

it('lets nobody in with a forged state: it belongs to the browser that set out', async () => {
  const [mallory, victim] = [accounts.browser(), accounts.browser()]
  const to = await begin(mallory)
  const back = accounts.pool.wayBack(to.href, accounts.pool.add('mallory@example.org'))
  // The victim has a trip of their own under way.
  await begin(victim)
  expect((await completeAuthorization(victim, back)).headers.get('location')).toBe(
    '/sign-in?error=expired',
  )
  expect(await accounts.whoIs(victim)).toBeNull()
  // It was not spent by that: its own browser still arrives.
  expect((await completeAuthorization(mallory, back)).headers.get('location')).toBe('/cvs')
})

it('takes an answer once: a code that is replayed opens nothing', async () => {
  const visitor = accounts.browser()
  const to = await begin(visitor)
  const back = accounts.pool.wayBack(to.href, accounts.pool.add('ada@example.org'))
  await completeAuthorization(visitor, back)
  const stranger = accounts.browser()
  for (const [name, value] of visitor.cookies) {
    if (name !== 'vitae') stranger.cookies.set(name, value)
  }
  for (const replaying of [visitor, stranger]) {
    const answer = await completeAuthorization(replaying, back)
    expect(answer.headers.get('location')).toBe('/sign-in?error=expired')
  }
  expect(accounts.pool.state.asked.code).toBe(1)
  expect(await accounts.whoIs(stranger)).toBeNull()
  expect(await accounts.whoIs(visitor)).toBe('ada@example.org')
})

it('does not take the code of another trip: PKCE and nonce bind it', async () => {
  const ada = accounts.pool.add('ada@example.org')
  const [visitor, other] = [accounts.browser(), accounts.browser()]
  const to = await begin(visitor)
  const stolen = new URL(accounts.pool.wayBack((await begin(other)).href, ada))
  stolen.searchParams.set('state', to.searchParams.get('state') ?? '')
  const answer = await completeAuthorization(visitor, stolen.href)
  expect(answer.headers.get('location')).toBe('/sign-in?error=provider-failed')
  expect(await accounts.whoIs(visitor)).toBeNull()
})

it('is over after ten minutes', async () => {
  const visitor = accounts.browser()
  const to = await begin(visitor)
  vi.advanceTimersByTime(601_000)
  vi.setSystemTime(Date.now() + 601_000)
  const back = accounts.pool.wayBack(to.href, accounts.pool.add('ada@example.org'))
  expect((await completeAuthorization(visitor, back)).headers.get('location')).toBe(
    '/sign-in?error=expired',
  )
})

it('says on a page of ours what went wrong at the pool', async () => {
  const visitor = accounts.browser()
  const to = await begin(visitor)
  const state = to.searchParams.get('state')
  const path = `/oidc/cognito/callback?state=${state}&error=access_denied&error_description=%3Cb%3E`
  const answer = await visitor.get(path)
  expect(answer.headers.get('location')).toBe('/sign-in?error=provider-cancelled')
  accounts.pool.state.isDown = true
  const back = accounts.pool.wayBack(
    (await begin(visitor)).href,
    accounts.pool.add('a@example.org'),
  )
  const failed = await completeAuthorization(visitor, back)
  expect(failed.headers.get('location')).toBe('/sign-in?error=provider-failed')
})

it('begins a new session under a new cookie, and ends the one that was there (fixation)', async () => {
  const ada = accounts.pool.add('ada@example.org')
  const thief = await accounts.signedIn(ada)
  const planted = thief.cookies.get('vitae') ?? ''
  const victim = accounts.browser()
  victim.cookies.set('vitae', planted)
  await accounts.signIn(victim, ada)
  expect(victim.cookies.get('vitae')).not.toBe(planted)
  expect(await accounts.whoIs(victim)).toBe('ada@example.org')
  expect(await accounts.whoIs(thief)).toBeNull()
})

it('replaces no session of another account unasked', async () => {
  const browser = await accounts.signedIn(accounts.pool.add('bo@example.org'))
  const answer = await accounts.signIn(browser, accounts.pool.add('ada@example.org'))
  expect(answer.headers.get('location')).toBe('/sign-in?error=other-account')
  expect(await accounts.whoIs(browser)).toBe('bo@example.org')
})

it('is for confirmed addresses', async () => {
  const visitor = accounts.browser()
  const ada = accounts.pool.add('ada@example.org', { emailVerified: false })
  const answer = await accounts.signIn(visitor, ada)
  expect(answer.headers.get('location')).toBe('/sign-in?error=no-address')
  expect(accounts.pool.refreshTokens.size).toBe(0)
})

it('is for those who may join; who is here already comes in all the same', async () => {
  const ada = accounts.pool.add('ada@example.org')
  await accounts.signedIn(ada)
  Object.assign(accounts.ports.configuration, { signup: 'closed' })
  await accounts.signedIn(ada)
  const stranger = accounts.browser()
  const answer = await accounts.signIn(stranger, accounts.pool.add('bo@example.org'))
  expect(answer.headers.get('location')).toBe('/sign-in?error=signup-closed')
  expect(await accounts.whoIs(stranger)).toBeNull()
})

it('leads back to pages of ours alone', async () => {
  const ada = accounts.pool.add('ada@example.org')
  for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', '/api/v1/me']) {
    const visitor = accounts.browser()
    const path = `/oidc/cognito?next=${encodeURIComponent(next)}`
    expect((await accounts.signIn(visitor, ada, path)).headers.get('location')).toBe('/cvs')
  }
})
