import { createServer } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '@/lib/server/identity/identity-limits'
import { proveDomains } from '@/lib/server/workspaces/sign-in/change-sign-in'
import { readDomainClaim } from '@/lib/server/workspaces/sign-in/sign-in-rows'
import { someOf } from '@/tests/runs'
import { listenOnLoopback } from '@/tests/support/loopback-server'
import { openAccounts } from './support/open-accounts'
import { beginAt, createZone, openOrganisation } from './support/open-organisation'
import { type Mischief, openProvider } from './support/provider'

let provider: Awaited<ReturnType<typeof openProvider>>
let accounts: Awaited<ReturnType<typeof openAccounts>>
let zone: ReturnType<typeof createZone>

beforeEach(async () => {
  zone = createZone()
  provider = await openProvider()
  provider.state.person.email = 'ada@school.example.org'
  accounts = await openAccounts()
})
afterEach(async () => {
  await accounts.close()
  await provider.close()
})

const location = (answer: { headers: Headers }) => answer.headers.get('location') ?? ''

async function openSchool() {
  const school = await openOrganisation(accounts, 'owner@example.org', zone)
  zone.publish('school.example.org', school.workspace)
  expect((await school.set({ issuer: provider.issuer })).ok).toBe(true)
  return school
}

/** Signs in at the provider as it is now; returns where that ends. */
async function attempt(workspace: string, change = (back: string) => back): Promise<string> {
  const browser = accounts.browser()
  const begun = await beginAt(browser, workspace)
  const answer = await browser.send('GET', change(provider.agree(begun)))
  const isIn = (await accounts.identity.principalOf(browser.request())) !== null
  return `${location(answer)} ${isIn ? 'in' : 'out'}`
}

const unsigned = (claims: object) =>
  [{ alg: 'none' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')

const forgeries: Record<string, Mischief> = {
  'another nonce': (claims) => ({ ...claims, nonce: 'another' }),
  'no nonce': ({ nonce: _, ...claims }) => claims,
  'another audience': (claims) => ({ ...claims, aud: 'another-client' }),
  'an audience beside ours without a party': (claims) => ({
    ...claims,
    aud: ['vitae-client', 'x'],
  }),
  'another issuer': (claims) => ({ ...claims, iss: 'https://login.example.org' }),
  'an end that is over': (claims) => ({ ...claims, exp: 1_000 }),
  'no end': ({ exp: _, ...claims }) => claims,
  'no subject': ({ sub: _, ...claims }) => claims,
  'no signature': async (claims) => `${unsigned(claims)}.`,
  'an algorithm "none" over a signature': async (claims, { sign }) =>
    `${unsigned(claims)}.${(await sign(claims)).split('.')[2]}`,
  'claims that were changed after signing': async (claims, { sign }) => {
    const [head, , signature] = (await sign(claims)).split('.')
    const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'p-2' })).toString('base64url')
    return `${head}.${changed}.${signature}`
  },
  'a key that the provider does not publish': (claims, { sign }) => sign(claims, { kid: 'k2' }),
}

describe('an answer of the provider of a workspace', () => {
  it.each(someOf(Object.entries(forgeries)))('is refused with %s', async (_, mischief) => {
    const { workspace } = await openSchool()
    provider.state.mischief = mischief
    expect(await attempt(workspace)).toBe('/sign-in?error=provider-failed out')
    provider.state.mischief = null
    expect(await attempt(workspace)).toBe('/cvs in')
  })

  it('is refused where it names another issuer', async () => {
    const { workspace } = await openSchool()
    const foreign = (back: string) => `${back}&iss=${encodeURIComponent('https://x.example.org')}`
    expect(await attempt(workspace, foreign)).toBe('/sign-in?error=provider-failed out')
  })

  it('is refused at the callback of another workspace', async () => {
    const { workspace } = await openSchool()
    const other = await openOrganisation(accounts, 'thief@example.org', zone)
    await other.set({ issuer: provider.issuer, domains: [] })
    const elsewhere = (back: string) => back.replace(workspace, other.workspace)
    expect(await attempt(workspace, elsewhere)).toBe('/sign-in?error=expired out')
  })

  it.each(someOf([false, undefined, 'no', 1, null]))(
    'is refused where email_verified is %s',
    async (is) => {
      const { workspace } = await openSchool()
      provider.state.person.email_verified = is
      expect(await attempt(workspace)).toBe('/sign-in?error=no-address out')
    },
  )

  it.each(someOf([true, 1, '1']))('is accepted where Entra ID says xms_edov: %s', async (edov) => {
    const { workspace } = await openSchool()
    provider.state.mischief = (claims) => ({ ...claims, email_verified: false, xms_edov: edov })
    expect(await attempt(workspace)).toBe('/sign-in?error=no-address out')
    provider.state.mischief = ({ email_verified: _, ...claims }) => ({ ...claims, xms_edov: edov })
    expect(await attempt(workspace)).toBe('/cvs in')
  })

  it('makes no account for an address of a domain that the workspace has not proven', async () => {
    const thief = await openOrganisation(accounts, 'thief@example.org', zone)
    await thief.set({
      issuer: provider.issuer,
      domains: ['school.example.org', 'bank.example.org'],
    })
    for (const email of [
      'ada@school.example.org',
      'ceo@bank.example.org',
      'ada@sub.school.example.org',
    ]) {
      provider.state.person.email = email
      expect(await attempt(thief.workspace)).toBe('/sign-in?error=not-admitted out')
    }
  })
})

it('a domain is of the workspace that its record names, however many claim it', async () => {
  const one = await openOrganisation(accounts, 'one@example.org', zone)
  const other = await openOrganisation(accounts, 'other@example.org', zone)
  zone.publish('school.example.org', one.workspace)
  await Promise.all([one, other].map(({ set }) => set({ issuer: provider.issuer })))
  const owner = async () => (await readDomainClaim(accounts.ports, 'school.example.org'))?.owner
  expect(await owner()).toBe(one.workspace)
  const parts = { ...accounts.ports, resolveTxt: zone.resolveTxt }
  const prove = (isOperator: boolean) => proveDomains(parts, other.workspace, { isOperator })
  await prove(false)
  expect(await owner()).toBe(one.workspace)
  await prove(true)
  expect(await owner()).toBe(one.workspace)
  // It changes hands by its record alone.
  zone.publish('school.example.org', other.workspace)
  await prove(false)
  expect(await owner()).toBe(other.workspace)
  await proveDomains(parts, one.workspace, { isOperator: false })
  expect(await owner()).toBe(other.workspace)
})

describe('an issuer', () => {
  it.each([
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[fd00::1]/',
    'https://printer.local/',
    'http://login.example.org/',
    'ftp://login.example.org/',
    'file:///etc/passwd',
  ])('in a local network is refused: %s', async (issuer) => {
    const school = await openOrganisation(accounts, 'owner@example.org', zone)
    expect(await school.set({ issuer })).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('that redirects, floods or names another is refused', async () => {
    const answers: Record<string, (end: (body: string, status?: number) => void) => void> = {
      redirects: (end) => end('', 302),
      floods: (end) => end(`"${'x'.repeat(600_000)}"`),
      names: (end) => end(JSON.stringify({ issuer: 'https://login.example.org' })),
    }
    const server = createServer((request, response) => {
      const kind = request.url?.split('/')[1] ?? ''
      answers[kind]?.((body, status = 200) => {
        response.writeHead(status, { 'content-type': 'application/json', location: '/x' })
        response.end(body)
      })
    })
    const here = `http://127.0.0.1:${await listenOnLoopback(server)}`
    const school = await openOrganisation(accounts, 'owner@example.org', zone)
    for (const kind of ['redirects', 'floods', 'names']) {
      const refused = await school.set({ issuer: `${here}/${kind}` })
      expect(refused).toMatchObject({ ok: false, code: 'invalid' })
    }
    server.closeAllConnections()
    server.close()
  })
})

it('lets one address begin so many sign-ins and no more', async () => {
  const { workspace } = await openSchool()
  const browser = accounts.browser('198.51.100.9')
  const begun: string[] = []
  for (let at = 0; at < 1_000; at++) begun.push(await beginAt(browser, workspace))
  const passed = begun.filter((to) => to.startsWith(provider.issuer))
  expect(passed).toHaveLength(limits.providerByAddress.tries)
  expect(new Set(begun.slice(passed.length))).toEqual(new Set(['too-many-requests']))
})
