import { createHmac, generateKeyPairSync } from 'node:crypto'
import { exportSPKI, type JWTPayload } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PoolUser } from './doubles/pool-tokens'
import { openPoolAccounts, type PoolAccounts } from './support/open-pool-accounts'

/** Tokens that are refused, of programs and as the answer of a user pool to a sign-in. */
let accounts: PoolAccounts
let ada: PoolUser
let mallory: PoolUser

const seconds = () => Math.floor(Date.now() / 1_000)
const base64 = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  accounts = await openPoolAccounts()
  ada = accounts.pool.add('ada@example.org')
  mallory = accounts.pool.add('mallory@example.org')
  await accounts.signedIn(ada)
  await accounts.signedIn(mallory)
})
afterAll(async () => {
  vi.useRealTimers()
  await accounts.close()
})
beforeEach(() => {
  vi.setSystemTime(Date.now() + 1_000)
})

const accessOf = (user: PoolUser, more: JWTPayload = {}) =>
  accounts.pool.mint('access', user, { authTime: seconds(), ...more })

async function whoBrings(token: string, header = 'authorization') {
  const value = header === 'authorization' ? `Bearer ${token}` : token
  const request = new Request('http://localhost:3000/api/v1/me', { headers: { [header]: value } })
  return (await accounts.identity.principalOf(request))?.email ?? null
}

/** A token whose signature is made by hand. */
function handMade(header: object, claims: object, sign: (input: string) => string) {
  const input = `${base64(header)}.${base64(claims)}`
  return `${input}.${sign(input)}`
}

async function publicPem() {
  return exportSPKI(accounts.pool.tokens.publicKey)
}

const claims = (use: 'access' | 'id', user = ada) =>
  accounts.pool.tokens.claimsOf(use, user, { authTime: seconds() })

type Forge = () => Promise<string> | string

/** Every one is a good token of Ada's but for one thing. */
const forged: Record<string, Forge> = {
  'alg none': () => handMade({ alg: 'none', kid: 'pool-key' }, claims('access'), () => ''),
  'alg None with a signature': () =>
    handMade({ alg: 'None', kid: 'pool-key' }, claims('access'), () => 'x'),
  'HS256 with the public key as its secret': async () => {
    const pem = await publicPem()
    return handMade({ alg: 'HS256', kid: 'pool-key' }, claims('access'), (input) =>
      createHmac('sha256', pem).update(input).digest('base64url'),
    )
  },
  'another key under the kid of the pool': () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
    return accounts.pool.tokens.sign(claims('access'), {}, privateKey as never)
  },
  'a kid that nobody has': () => accounts.pool.tokens.sign(claims('access'), { kid: 'other' }),
  'no kid': () => accounts.pool.tokens.sign(claims('access'), { kid: undefined }),
  'a key of its own in its header': () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
    const header = { jwk: publicKey.export({ format: 'jwk' }), kid: 'other' }
    return accounts.pool.tokens.sign(claims('access'), header, privateKey as never)
  },
  'keys at an address of its own': () =>
    accounts.pool.tokens.sign(claims('access'), { jku: 'https://evil.example', kid: 'other' }),
  'an algorithm that is not the key’s': () =>
    handMade({ alg: 'ES256', kid: 'pool-key' }, claims('access'), () => base64('x'.repeat(64))),
  'a changed claim': async () => {
    const [head = '', , signature = ''] = (await accessOf(mallory)).split('.')
    return `${head}.${base64(claims('access', ada))}.${signature}`
  },
  'no signature': async () => (await accessOf(ada)).replace(/\.[^.]*$/, '.'),
  'two parts': async () => (await accessOf(ada)).replace(/\.[^.]*$/, ''),
  'four parts': async () => `${await accessOf(ada)}.x`,
  'another pool': () => accessOf(ada, { iss: `${accounts.pool.settings.issuer}2` }),
  'a pool of another region': () =>
    accessOf(ada, { iss: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Other' }),
  'no issuer': () => accessOf(ada, { iss: undefined }),
  'another client': () => accessOf(ada, { client_id: 'another-client' }),
  'no client': () => accessOf(ada, { client_id: undefined }),
  'an ID token': () => accounts.pool.mint('id', ada, { authTime: seconds() }),
  'an ID token that names a client': () =>
    accounts.pool.mint('id', ada, {
      authTime: seconds(),
      client_id: accounts.pool.settings.clientId,
    }),
  'token_use id': () => accessOf(ada, { token_use: 'id' }),
  'no token_use': () => accessOf(ada, { token_use: undefined }),
  expired: () => accessOf(ada, { exp: seconds() - 1 }),
  'expired long ago': () => accessOf(ada, { exp: seconds() - 10 ** 9, iat: seconds() - 10 ** 9 }),
  'without an end': () => accessOf(ada, { exp: undefined }),
  'an end that is no number': () => accessOf(ada, { exp: 'never' as never }),
  'not yet valid': () => accessOf(ada, { nbf: seconds() + 60 }),
  'of nobody': () => accessOf(ada, { sub: undefined }),
  'of somebody who never signed in here': () => accessOf(ada, { sub: 'nobody' }),
  garbage: () => 'a.b.c',
  'parts that are no JSON': () => `${base64('{')}.${base64('[]')}.${base64('x')}`,
}

describe('an access token', () => {
  it('of the pool and of our client lets its own person in', async () => {
    expect(await whoBrings(await accessOf(ada))).toBe('ada@example.org')
    expect(await whoBrings(await accessOf(ada), 'x-api-key')).toBe('ada@example.org')
    expect(await whoBrings(await accessOf(mallory))).toBe('mallory@example.org')
  })

  it.each(Object.entries(forged))('is refused with %s', async (_, forge) => {
    expect(await whoBrings(await forge())).toBeNull()
  })

  it('counts instead of whatever cookie comes along', async () => {
    const visitor = await accounts.signedIn(ada)
    const cookie = visitor.request().headers.get('cookie') ?? ''
    const headers = { cookie, authorization: `Bearer ${await accessOf(mallory)}` }
    const principal = await accounts.identity.principalOf(new Request('http://x/', { headers }))
    expect(principal?.email).toBe('mallory@example.org')
    const forgedHeaders = { cookie, authorization: 'Bearer a.b.c' }
    const nobody = new Request('http://x/', { headers: forgedHeaders })
    expect(await accounts.identity.principalOf(nobody)).toBeNull()
  })

  it('is over at once when its person signs out everywhere', async () => {
    const token = await accessOf(ada)
    const visitor = await accounts.signedIn(ada)
    vi.setSystemTime(Date.now() + 1_000)
    expect(await whoBrings(token)).toBe('ada@example.org')
    expect((await visitor.post('/sign-out/everywhere')).status).toBe(200)
    expect(await whoBrings(token)).toBeNull()
    vi.setSystemTime(Date.now() + 1_000)
    expect(await whoBrings(await accessOf(ada))).toBe('ada@example.org')
  })

  it('says that it cannot be looked at while the pool’s keys cannot be had', async () => {
    const token = await accessOf(ada)
    accounts.pool.state.isDown = true
    const other = accounts.openOther()
    const headers = { authorization: `Bearer ${token}` }
    await expect(other.principalOf(new Request('http://x/', { headers }))).rejects.toMatchObject({
      name: 'StoreUnavailableError',
    })
    accounts.pool.state.isDown = false
    expect((await other.principalOf(new Request('http://x/', { headers })))?.email).toBe(ada.email)
  })

  it('asks for keys a few times, however many strangers knock', async () => {
    const before = accounts.pool.state.asked.keys
    for (let round = 0; round < 20; round++) {
      await whoBrings(await accounts.pool.tokens.sign(claims('access'), { kid: `k${round}` }))
    }
    expect(accounts.pool.state.asked.keys - before).toBeLessThanOrEqual(1)
  })
})

describe('the pool’s answer to a sign-in', () => {
  type Change = (claims: JWTPayload, use: 'access' | 'id') => JWTPayload | Promise<string>
  const only =
    (kind: 'access' | 'id', change: (of: JWTPayload) => JWTPayload | Promise<string>): Change =>
    (of, use) =>
      use === kind ? change(of) : of

  const answers: [string, Change][] = [
    ['a mixed-up nonce', only('id', (of) => ({ ...of, nonce: 'A'.repeat(43) }))],
    ['no nonce', only('id', ({ nonce: _, ...of }) => of)],
    ['an ID token of somebody else', only('id', (of) => ({ ...of, sub: 'somebody-else' }))],
    ['an access token of somebody else', only('access', (of) => ({ ...of, sub: ada.sub }))],
    ['an ID token for another client', only('id', (of) => ({ ...of, aud: 'another' }))],
    ['an ID token of another pool', only('id', (of) => ({ ...of, iss: 'https://evil.example' }))],
    ['an expired ID token', only('id', (of) => ({ ...of, exp: seconds() - 120 }))],
    ['an expired access token', only('access', (of) => ({ ...of, exp: seconds() - 1 }))],
    ['an access token of another client', only('access', (of) => ({ ...of, client_id: 'x' }))],
    ['an ID token as access token', only('access', (of) => ({ ...of, token_use: 'id' }))],
    [
      'an unsigned access token',
      only('access', (of) => Promise.resolve(handMade({ alg: 'none' }, of, () => ''))),
    ],
    [
      'an unsigned ID token',
      only('id', (of) => Promise.resolve(handMade({ alg: 'none' }, of, () => ''))),
    ],
  ]

  it.each(answers)('lets nobody in with %s', async (_, mischief) => {
    accounts.pool.state.mischief = mischief
    const visitor = accounts.browser()
    const answer = await accounts.signIn(visitor, mallory)
    accounts.pool.state.mischief = null
    expect(answer.headers.get('location')).toBe('/sign-in?error=provider-failed')
    expect(await accounts.whoIs(visitor)).toBeNull()
  })
})
