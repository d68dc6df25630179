import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accountRoutes } from '@/lib/server/identity/routes/account-routes'
import { Authenticator } from '@/tests/identity/support/authenticator'
import type { Browser } from '@/tests/identity/support/browser'
import { openAccounts, password, signUp } from '@/tests/identity/support/open-accounts'
import { someOf } from '@/tests/runs'
import { hostileBodies } from './hostile-bodies'

/**
 * Access to every route below /api/auth: a route
 * without a row fails. `foreign` is what Ben gets with Ana's ids and address, `nobody` what comes
 * without a session where the route is not for members.
 */
type Row = { body?: (ana: Ids) => object; foreign: number; nobody?: number }
type Ids = { session: string; passkey: string }

const email = 'ana.canary@example.org'
const credential = { id: 'x', rawId: 'x', type: 'public-key', response: {} }
/** Of nobody: tests/identity tries those of somebody else. */
const flow = 'A'.repeat(43)
const empty = () => ({})
const code = () => ({ code: '000000' })

const matrix: Record<string, Row> = {
  // The same for every address, and it changes nothing of who has it.
  'POST /sign-up': { body: () => ({ name: 'Ben', email, password }), foreign: 200, nobody: 200 },
  'POST /sign-up/resend': {
    body: () => ({ flow }),
    foreign: 410,
    nobody: 410,
  },
  'POST /sign-up/confirm': {
    body: () => ({ flow, ...code() }),
    foreign: 410,
    nobody: 410,
  },
  'POST /invitation': { body: () => ({ token: 'x' }), foreign: 410, nobody: 410 },
  'POST /sign-in': {
    body: () => ({ email, password: 'not hers at all' }),
    foreign: 401,
    nobody: 401,
  },
  'POST /sign-in/two-factor': { body: code, foreign: 410, nobody: 410 },
  'POST /sign-out': { body: empty, foreign: 200, nobody: 200 },
  'POST /sign-out/everywhere': { body: empty, foreign: 200, nobody: 200 },
  'POST /password/forgot': { body: () => ({ email }), foreign: 200, nobody: 200 },
  'POST /password/reset': { body: () => ({ token: 'x', password }), foreign: 410, nobody: 410 },
  'POST /prove': { body: () => ({ password: 'not his' }), foreign: 401 },
  'POST /password': { body: () => ({ current: 'not his', password }), foreign: 401 },
  // Without mail it has to be told; five times a day.
  'POST /email': { body: () => ({ email }), foreign: 409 },
  'POST /email/confirm': {
    body: () => ({ flow, ...code() }),
    foreign: 410,
  },
  'POST /profile': { body: () => ({ name: 'Ben again' }), foreign: 200 },
  'POST /totp/begin': { body: () => ({ password }), foreign: 200 },
  // Ben has begun above.
  'POST /totp/confirm': { body: code, foreign: 422 },
  'POST /totp/end': { body: () => ({ password }), foreign: 200 },
  'POST /totp/recovery-codes': { body: () => ({ password }), foreign: 404 },
  'POST /passkey/sign-in/options': { body: empty, foreign: 200, nobody: 200 },
  'POST /passkey/sign-in': { body: () => ({ response: credential }), foreign: 410, nobody: 410 },
  'POST /passkey/prove/options': { body: empty, foreign: 200 },
  'POST /passkey/prove': { body: () => ({ response: credential }), foreign: 410 },
  'POST /passkey/add/options': { body: empty, foreign: 200 },
  'POST /passkey/add': { body: () => ({ response: credential, name: 'x' }), foreign: 410 },
  'POST /passkey/rename': { body: ({ passkey }) => ({ id: passkey, name: 'x' }), foreign: 404 },
  'POST /passkey/remove': { body: ({ passkey }) => ({ id: passkey }), foreign: 404 },
  'GET /sessions': { foreign: 200 },
  'POST /sessions/end': { body: ({ session }) => ({ id: session }), foreign: 404 },
  'POST /sessions/end-others': { body: empty, foreign: 200 },
  'GET /security': { foreign: 200 },
  'GET /oidc/{id}': { foreign: 404, nobody: 404 },
  'POST /oidc/{id}': { body: empty, foreign: 404, nobody: 404 },
  'GET /oidc/{id}/prove': { foreign: 404, nobody: 303 },
  'GET /oidc/{id}/callback': { foreign: 404, nobody: 404 },
  // By the domain alone, of which no workspace has proven that it is its own.
  'POST /organisation': { body: () => ({ email }), foreign: 404, nobody: 404 },
  'POST /oidc/{id}/link': { body: empty, foreign: 404 },
  'POST /oidc/{id}/unlink': { body: empty, foreign: 404 },
}

const routes = accountRoutes.map(({ method, path, needs }) => ({
  name: `${method} ${path}`,
  method,
  path: path.replace('{id}', 'school'),
  needs,
}))
const changes = routes.filter(({ method }) => method === 'POST')

let accounts: Awaited<ReturnType<typeof openAccounts>>
let time = Date.now()
let ana: Browser
let ids: Ids
let before: unknown
let address = 0

/** A browser at an address of its own, so that no limit is met. */
const browser = () => accounts.browser(`198.51.100.${address++ % 250}`)

/** Everything that Ana sees of her account, but what changes with time. */
async function everythingOfAna() {
  const { sessions } = (await ana.get('/sessions')).data as { sessions: { id: string }[] }
  const security = (await ana.get('/security')).data
  return [{ ...security, isProofFresh: null }, sessions.map(({ id }) => id)]
}

async function signInBen(): Promise<Browser> {
  const ben = browser()
  const answer = await ben.post('/sign-in', { email: 'ben@example.org', password })
  expect(answer.status).toBe(200)
  return ben
}

function ask(visitor: Browser, { name, method, path }: (typeof routes)[number]) {
  return method === 'GET' ? visitor.get(path) : visitor.post(path, matrix[name]?.body?.(ids) ?? {})
}

beforeAll(async () => {
  const mail = { isConfigured: false, send: async () => {} }
  accounts = await openAccounts({ mail, overrides: { now: () => time } })
  ana = browser()
  await signUp(ana, email, 'Ana Canary')
  const options = await ana.post('/passkey/add/options')
  const response = new Authenticator().register(options.data as never)
  const added = await ana.post('/passkey/add', { response, name: 'Key of Ana Canary' })
  const { sessions } = (await ana.get('/sessions')).data as { sessions: { id: string }[] }
  ids = {
    session: sessions[0]?.id ?? '',
    passkey: String(added.data.id),
  }
  await signUp(browser(), 'ben@example.org', 'Ben')
  before = await everythingOfAna()
})
afterAll(() => accounts.close())
// Limits begin anew.
beforeEach(() => {
  time += 16 * 60_000
})

it('has a row for every route, and a route for every row', () => {
  expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(matrix).sort())
})

// All of them, in their order: a route may need what one before it has done.
describe.each(routes)('$name', (route) => {
  it('is nothing of Ana for somebody else', async () => {
    const answer = await ask(await signInBen(), route)
    expect(answer.status).toBe(matrix[route.name]?.foreign)
    expect(answer.text).not.toMatch(/canary/i)
  })

  it('is not for nobody, an ended session or an unreadable one', async () => {
    const ended = await signInBen()
    const cookies = [...ended.cookies]
    await ended.post('/sign-out')
    for (const kept of [[], cookies, [['vitae', 'x.y'] as const], [['vitae', ';=%00'] as const]]) {
      const visitor = browser()
      for (const [name, value] of kept) visitor.cookies.set(name, value)
      const answer = await ask(visitor, route)
      expect(answer.status).toBe(route.needs === 'nothing' ? matrix[route.name]?.nobody : 401)
      expect(answer.text).not.toMatch(/canary/i)
    }
  })
})

it.each(routes.filter(({ needs }) => needs === 'proof'))(
  '$name asks for a fresh proof',
  async (route) => {
    const ben = await signInBen()
    time += 11 * 60_000
    const answer = await ask(ben, route)
    expect([answer.status, answer.data.code]).toEqual([403, 'proof-needed'])
  },
)

it.each(someOf(changes))('$name is for pages of ours', async ({ path }) => {
  const ben = await signInBen()
  for (const origin of ['https://evil.example', 'null', 'http://localhost:3001']) {
    expect((await ben.post(path, {}, { origin })).status).toBe(403)
  }
})

it.each(someOf(changes))('$name refuses what is no body of its own', async ({ path }) => {
  const ben = await signInBen()
  for (const [name, body] of hostileBodies) {
    const headers = { 'content-type': 'application/json', origin: ben.origin }
    const answer = await ben.send('POST', `/api/auth${path}`, { headers, body })
    const isLarge = body.length > 64 * 1_024
    expect(isLarge ? [413] : [400, 422], name).toContain(answer.status)
    expect(answer.headers.get('content-type'), name).toBe('application/problem+json')
  }
  const large = await ben.post(path, { id: 'x'.repeat(64 * 1_024 - 8) })
  expect(large.status).toBe(413)
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

it('left everything of Ana as it was', async () => {
  expect(await everythingOfAna()).toEqual(before)
})
