import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createAccessReader } from '@/lib/server/identity/cognito/read-access-token'
import { listenOnLoopback } from '@/tests/support/loopback-server'

const clientId = 'vitae-client'

type Pair = Awaited<ReturnType<typeof generateKeyPair>>
/** Keys that the pool publishes, and the number of times that it was asked. */
let published: object[]
let asked: number
let isDown: boolean
let read: ReturnType<typeof createAccessReader>

const server = createServer(({ url }, response) => {
  asked += 1
  expect(url).toBe('/pool/.well-known/jwks.json')
  response.writeHead(isDown ? 503 : 200).end(JSON.stringify({ keys: published }))
})

const ours = await generateKeyPair('RS256', { extractable: true })
const others = await generateKeyPair('RS256', { extractable: true })
const issuer = `http://127.0.0.1:${await listenOnLoopback(server)}/pool`
afterAll(() => void server.close())
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  published = [await jwkOf(ours, 'k1')]
  asked = 0
  isDown = false
  read = createAccessReader({ issuer, clientId, domain: issuer }, Date.now)
})
afterEach(() => {
  vi.useRealTimers()
})

async function jwkOf({ publicKey }: Pair, kid?: string) {
  return { ...(await exportJWK(publicKey)), use: 'sig', ...(kid && { kid }) }
}

const later = (seconds: number) => vi.setSystemTime(Date.now() + 1_000 * seconds)

function claims() {
  const iat = Math.floor(Date.now() / 1_000)
  const ofPool = { token_use: 'access', client_id: clientId, username: 'ada', auth_time: iat }
  return { iss: issuer, sub: 'p-1', iat, exp: iat + 3_600, ...ofPool }
}

const sign = (pair: Pair, kid: string | undefined) =>
  new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid }).sign(pair.privateKey)

/** A token of a header and signature that no library would make. */
function forge(header: object, signature: (input: string) => string) {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const input = `${part(header)}.${part(claims())}`
  return `${input}.${signature(input)}`
}

const holds = async (token: string) => (await read(token)) !== null

it('a token by a published key holds, and its keys are fetched once', async () => {
  const tokens = await Promise.all([sign(ours, 'k1'), sign(ours, 'k1')])
  expect(await Promise.all(tokens.map(holds))).toEqual([true, true])
  expect(await read(tokens[0])).toMatchObject({ subject: 'p-1', username: 'ada', groups: [] })
  expect(asked).toBe(1)
})

it.each(['none', 'None', 'NONE', ''])('alg %j never holds', async (alg) => {
  expect(await holds(forge({ alg, kid: 'k1' }, () => ''))).toBe(false)
  expect(await holds(forge({ alg, kid: 'k1' }, () => 'AAAA'))).toBe(false)
})

it('HS256 never holds, whatever form of the public key is its secret', async () => {
  const jwk = await jwkOf(ours, 'k1')
  const secret = Buffer.from('a secret that a provider publishes by mistake')
  const oct = { kty: 'oct', kid: 'k2', use: 'sig', k: secret.toString('base64url') }
  published = [jwk, oct]
  const secrets = [await exportSPKI(ours.publicKey), JSON.stringify(jwk), jwk.n ?? '', secret]
  for (const alg of ['HS256', 'HS384', 'HS512']) {
    for (const kid of ['k1', 'k2', undefined]) {
      for (const shared of secrets) {
        const hmac = (input: string) =>
          createHmac(alg.replace('HS', 'sha'), shared).update(input).digest('base64url')
        expect(await holds(forge({ alg, kid }, hmac))).toBe(false)
      }
    }
  }
})

it('a token by another key does not hold, under whatever name', async () => {
  const jwk = await jwkOf(others, 'k1')
  const header = { alg: 'RS256', kid: 'k1', jwk, jku: 'https://evil.example/keys' }
  expect(await holds(await sign(others, 'k1'))).toBe(false)
  expect(await holds(await sign(others, undefined))).toBe(false)
  expect(
    await holds(await new SignJWT(claims()).setProtectedHeader(header).sign(others.privateKey)),
  ).toBe(false)
  const critical = { alg: 'RS256', kid: 'k1', crit: ['exp'], exp: 1 }
  expect(await holds(forge(critical, () => 'AAAA'))).toBe(false)
})

it('a token without a key name does not hold, by one key or several', async () => {
  expect(await holds(await sign(ours, undefined))).toBe(false)
  published = [await jwkOf(ours), await jwkOf(others)]
  later(601)
  expect(await holds(await sign(others, undefined))).toBe(false)
})

it('a key for encryption, or one that cannot be read, signs nothing', async () => {
  published = [{ ...(await jwkOf(ours, 'k1')), use: 'enc' }]
  expect(await holds(await sign(ours, 'k1'))).toBe(false)
  later(31)
  published = [{ kty: 'RSA', kid: 'k1', n: 'AQAB', e: 'AQAB' }]
  expect(await holds(await sign(ours, 'k1'))).toBe(false)
})

it('unknown keys have the keys fetched again at most every 30 seconds', async () => {
  expect(await holds(await sign(ours, 'k1'))).toBe(true)
  const flood = async () => {
    for (let at = 0; at < 50; at++)
      expect(await holds(await sign(others, `k${at + 2}`))).toBe(false)
  }
  await flood()
  expect(asked).toBe(1)
  later(31)
  await flood()
  expect(asked).toBe(2)
})

it('a provider may change its keys: the new one holds soon, the old one no longer than ten minutes', async () => {
  const old = await sign(ours, 'k1')
  expect(await holds(old)).toBe(true)
  published = [await jwkOf(others, 'k2')]
  later(31)
  expect(await holds(old)).toBe(true)
  expect(await holds(await sign(others, 'k2'))).toBe(true)
  expect(await holds(old)).toBe(false)

  published = [await jwkOf(ours, 'k1')]
  later(599)
  expect(await holds(await sign(others, 'k2'))).toBe(true)
  later(1)
  expect(await holds(await sign(others, 'k2'))).toBe(false)
})

it('keys that cannot be fetched refuse nobody: it is said that they cannot', async () => {
  isDown = true
  const token = await sign(ours, 'k1')
  await expect(read(token)).rejects.toMatchObject({ name: 'ProviderError' })
  isDown = false
  expect(await holds(token)).toBe(true)
})
