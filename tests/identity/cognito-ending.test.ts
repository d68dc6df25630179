import { describe, expect, it } from 'vitest'
import type { PoolUser } from './doubles/pool-tokens'
import type { Browser } from './support/browser'
import type { PoolAccounts } from './support/open-pool-accounts'
import { openPoolBeforeEach, pass, untilExpired } from './support/pool-before-each'

let accounts: PoolAccounts
let ada: PoolUser

openPoolBeforeEach((opened) => {
  accounts = opened
  ada = accounts.pool.add('ada@example.org')
})

const minute = 60_000

const devicesOf = async (visitor: Browser) =>
  (await visitor.get('/sessions')).data.sessions as { id: string; isCurrent: boolean }[]

describe('ending sessions', () => {
  it('works here, at the pool and for the cookie', async () => {
    const visitor = await accounts.signedIn(ada)
    const cookies = new Map(visitor.cookies)
    const answer = await visitor.post('/sign-out')
    expect(answer.setCookies).toEqual([
      'vitae=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
      // No page has taken up who came.
      'vitae.person=; Path=/; SameSite=Lax; Max-Age=0',
    ])
    expect(accounts.pool.refreshTokens.size).toBe(0)
    for (const [name, value] of cookies) visitor.cookies.set(name, value)
    expect(await accounts.whoIs(visitor)).toBeNull()
  })

  it.each(['cannotRevoke', 'isDown'] as const)('does not wait for the pool (%s)', async (error) => {
    const [laptop, phone] = [await accounts.signedIn(ada), await accounts.signedIn(ada)]
    const kept = new Map(laptop.cookies)
    pass(untilExpired)
    accounts.pool.state[error] = true
    expect((await laptop.post('/sign-out')).status).toBe(200)
    expect((await phone.post('/sign-out/everywhere')).status).toBe(200)
    accounts.pool.state[error] = false
    for (const [name, value] of kept) laptop.cookies.set(name, value)
    expect(await accounts.whoIs(laptop)).toBeNull()
    expect(await accounts.whoIs(phone)).toBeNull()
  })

  it('everywhere takes effect at once, on every machine and at the pool', async () => {
    const [laptop, phone] = [await accounts.signedIn(ada), await accounts.signedIn(ada)]
    const bo = await accounts.signedIn(accounts.pool.add('bo@example.org'))
    const other = accounts.openOther()
    expect((await other.principalOf(phone.request()))?.email).toBe('ada@example.org')
    await laptop.post('/sign-out/everywhere')
    expect(await other.principalOf(phone.request())).toBeNull()
    expect(await accounts.whoIs(laptop)).toBeNull()
    expect(accounts.pool.refreshTokens.size).toBe(1)
    expect(await accounts.whoIs(bo)).toBe('bo@example.org')
  })

  it('by name or all others, and never somebody else’s', async () => {
    const [laptop, phone, tablet] = [
      await accounts.signedIn(ada),
      await accounts.signedIn(ada),
      await accounts.signedIn(ada),
    ]
    const bo = await accounts.signedIn(accounts.pool.add('bo@example.org'))
    const devices = await devicesOf(laptop)
    expect(devices).toHaveLength(3)
    expect(devices.filter(({ isCurrent }) => isCurrent)).toHaveLength(1)
    const phoneId = (await devicesOf(phone)).find(({ isCurrent }) => isCurrent)?.id ?? ''
    expect((await bo.post('/sessions/end', { id: phoneId })).status).toBe(404)
    expect((await laptop.post('/sessions/end', { id: phoneId })).status).toBe(200)
    expect(await accounts.whoIs(phone)).toBeNull()
    expect((await laptop.post('/sessions/end-others')).status).toBe(200)
    expect(await accounts.whoIs(tablet)).toBeNull()
    expect(await accounts.whoIs(laptop)).toBe('ada@example.org')
    expect(await accounts.whoIs(bo)).toBe('bo@example.org')
    expect(accounts.pool.refreshTokens.size).toBe(2)
  })

  it('is for pages of ours: a link or a form of another page ends nothing', async () => {
    const visitor = await accounts.signedIn(ada)
    for (const path of ['/sign-out', '/sign-out/everywhere', '/sessions/end-others']) {
      expect((await visitor.get(path)).status).toBe(405)
      for (const origin of ['https://evil.example', 'null']) {
        expect((await visitor.post(path, {}, { origin })).status).toBe(403)
      }
      const without = { headers: { 'content-type': 'application/json' }, body: '{}' }
      expect((await visitor.send('POST', `/api/auth${path}`, without)).status).toBe(403)
    }
    const goodbye = await visitor.get('/goodbye')
    const to = new URL(goodbye.headers.get('location') ?? '')
    expect([to.pathname, to.searchParams.get('logout_uri')]).toEqual([
      '/logout',
      'http://localhost:3000/cvs',
    ])
    expect(await accounts.whoIs(visitor)).toBe('ada@example.org')
  })
})

describe('a proof', () => {
  it('is as old as the token says, not as the visit', async () => {
    const visitor = accounts.browser()
    const to = (await visitor.get('/oidc/cognito')).headers.get('location') ?? ''
    const hourAgo = Math.floor(Date.now() / 1_000) - 3_600
    const back = new URL(accounts.pool.wayBack(to, ada, hourAgo))
    await visitor.send('GET', back.pathname + back.search)
    expect((await visitor.get('/security')).data.isProofFresh).toBe(false)
  })

  it('is asked for anew, and has to be of the same person', async () => {
    const visitor = await accounts.signedIn(ada)
    pass(11 * minute)
    expect((await visitor.get('/security')).data.isProofFresh).toBe(false)
    const stale = (await visitor.get('/oidc/cognito/prove?next=%2Fsettings')).headers
    const to = stale.get('location') ?? ''
    expect(new URL(to).searchParams.get('prompt')).toBe('login')
    const old = new URL(accounts.pool.wayBack(to, ada, Math.floor(Date.now() / 1_000) - 900))
    const refused = await visitor.send('GET', old.pathname + old.search)
    expect(refused.headers.get('location')).toBe('/settings?error=provider-failed')
    const mallory = accounts.pool.add('mallory@example.org')
    const wrong = await accounts.signIn(visitor, mallory, '/oidc/cognito/prove?next=%2Fsettings')
    expect(wrong.headers.get('location')).toBe('/settings?error=expired')
    expect(await accounts.whoIs(visitor)).toBe('ada@example.org')
    const right = await accounts.signIn(visitor, ada, '/oidc/cognito/prove?next=%2Fsettings')
    expect(right.headers.get('location')).toBe('/settings')
    expect((await visitor.get('/security')).data.isProofFresh).toBe(true)
  })
})
