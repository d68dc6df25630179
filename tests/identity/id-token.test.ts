import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openAccounts } from './support/open-accounts'
import { type Mischief, openProvider, withSchool } from './support/provider'

let provider: Awaited<ReturnType<typeof openProvider>>
let accounts: Awaited<ReturnType<typeof openAccounts>>

beforeEach(async () => {
  provider = await openProvider()
  accounts = await openAccounts(withSchool(provider.issuer, ['email']))
})
afterEach(async () => {
  await accounts.close()
  await provider.close()
})

const refused: [string, Mischief][] = [
  ['another nonce', (claims) => ({ ...claims, nonce: 'other' })],
  ['no nonce', ({ nonce: _, ...claims }) => claims],
  ['another issuer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
  ['another audience', (claims) => ({ ...claims, aud: 'somebody-else' })],
  [
    'one of two audiences, without saying which',
    (claims) => ({ ...claims, aud: ['vitae-client', 'other'] }),
  ],
  ['another authorised party', (claims) => ({ ...claims, azp: 'other' })],
  ['an ended token', (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1_000) - 120 })],
  [
    'a token of the future',
    (claims) => ({ ...claims, iat: Math.floor(Date.now() / 1_000) + 3_600 }),
  ],
  [
    'a token that is not yet good',
    (claims) => ({ ...claims, nbf: Math.floor(Date.now() / 1_000) + 3_600 }),
  ],
  ['no end', ({ exp: _, ...claims }) => claims],
  ['nobody', ({ sub: _, ...claims }) => claims],
  ['an empty subject', (claims) => ({ ...claims, sub: '' })],
  [
    'no signature (alg none)',
    async (claims) => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
      return `${part({ alg: 'none' })}.${part(claims)}.`
    },
  ],
  [
    'alg none with a signature',
    async (claims, { sign }) => {
      const [, body, signature] = (await sign(claims)).split('.')
      const head = Buffer.from(JSON.stringify({ alg: 'none', kid: 'k1' })).toString('base64url')
      return `${head}.${body}.${signature}`
    },
  ],
  [
    'a shared secret (HS256 by the public key)',
    async (claims) => {
      const { SignJWT } = await import('jose')
      const secret = new TextEncoder().encode('a secret that is long enough for jose')
      return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(secret)
    },
  ],
  [
    "somebody else's key under the same name",
    async (claims) => {
      const { generateKeyPair, SignJWT } = await import('jose')
      const { privateKey } = await generateKeyPair('ES256')
      return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(privateKey)
    },
  ],
  [
    'a key that the token brings along',
    async (claims) => {
      const { exportJWK, generateKeyPair, SignJWT } = await import('jose')
      const { privateKey, publicKey } = await generateKeyPair('ES256')
      const jwk = await exportJWK(publicKey)
      return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', jwk }).sign(privateKey)
    },
  ],
  [
    'keys at an address of its own',
    (claims, { sign }) => sign(claims, { jku: 'https://evil.example/keys', kid: 'k2' }),
  ],
  [
    'a changed body',
    async (claims, { sign }) => {
      const [head, , signature] = (await sign(claims)).split('.')
      const body = Buffer.from(JSON.stringify({ ...claims, sub: 'p-2' })).toString('base64url')
      return `${head}.${body}.${signature}`
    },
  ],
  ['no token at all', async () => 'nonsense'],
]

/** Signs in at the provider. Returns where that ends. */
async function attempt(): Promise<string> {
  const browser = accounts.browser()
  const begun = (await browser.get('/oidc/school')).headers.get('location') ?? ''
  if (!begun.startsWith(provider.issuer)) return begun
  const back = await browser.send('GET', provider.agree(begun))
  const isIn = (await accounts.identity.principalOf(browser.request())) !== null
  return `${back.headers.get('location')} ${isIn ? 'in' : 'out'}`
}

it.each(refused)('a sign-in is refused with %s', async (_, mischief) => {
  provider.state.mischief = mischief
  expect(await attempt()).toBe('/sign-in?error=provider-failed out')
})

it.each<[string, Record<string, string>]>([
  ['encryption', { use: 'enc' }],
  ['another algorithm', { alg: 'ES384' }],
  ['another name', { kid: 'k2' }],
])('a sign-in is refused with a key for %s', async (_, key) => {
  provider.state.key = key
  expect(await attempt()).toBe('/sign-in?error=provider-failed out')
})

it.each([
  ['issuer', 'https://evil.example'],
  ['authorization_endpoint', 'javascript:alert(1)'],
  ['authorization_endpoint', 'http://provider.example.org/authorize'],
  ['token_endpoint', 'http://provider.example.org/token'],
  ['token_endpoint', ''],
  ['jwks_uri', 'http://10.0.0.1/keys'],
  ['userinfo_endpoint', 'http://provider.example.org/userinfo'],
])('nobody is sent to a provider whose %s is "%s"', async (name, value) => {
  provider.state.metadata = { [name]: value }
  expect(await attempt()).toBe('/sign-in?error=provider-failed')
})

it('metadata and keys are fetched once, and keys again when one is not among them, at most once a minute', async () => {
  const { state } = provider
  for (let count = 0; count < 3; count++) expect(await attempt()).toBe('/cvs in')
  expect(state.asked).toEqual({ metadata: 1, keys: 1 })
  state.mischief = (claims, { sign }) => sign(claims, { kid: 'k2' })
  for (let count = 0; count < 3; count++) expect(await attempt()).toContain('out')
  expect(state.asked).toEqual({ metadata: 1, keys: 1 })
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
  for (let count = 0; count < 3; count++) expect(await attempt()).toContain('out')
  vi.useRealTimers()
  expect(state.asked).toEqual({ metadata: 1, keys: 2 })
})
