import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cognitoRoutes } from '@/lib/server/identity/cognito/routes/cognito-routes'
import { accountRoutes } from '@/lib/server/identity/routes/account-routes'
import type { Browser } from '@/tests/identity/support/browser'
import { openPoolAccounts, type PoolAccounts } from '@/tests/identity/support/open-pool-accounts'
import { someOf } from '@/tests/runs'
import { hostileBodies } from './hostile-bodies'

/**
 * Access to accounts in a user pool: a route without a row
 * fails. `foreign` is what Ben gets with Ana's ids, `nobody` what comes without a session.
 */
type Row = { body?: (session: string) => object; foreign: number; nobody?: number }

const email = 'ana.canary@example.org'
const empty = () => ({})
const matrix: Record<string, Row> = {
  'GET /oidc/{id}': { foreign: 303, nobody: 303 },
  'GET /oidc/{id}/prove': { foreign: 303, nobody: 303 },
  'GET /oidc/{id}/callback': { foreign: 303, nobody: 303 },
  'GET /sessions': { foreign: 200 },
  'POST /sessions/end': { body: (session) => ({ id: session }), foreign: 404 },
  'POST /sessions/end-others': { body: empty, foreign: 200 },
  'GET /security': { foreign: 200 },
  'POST /sign-out': { body: empty, foreign: 200, nobody: 200 },
  'POST /sign-out/everywhere': { body: empty, foreign: 200, nobody: 200 },
  'GET /goodbye': { foreign: 303, nobody: 303 },
  'POST /profile': { body: () => ({ name: 'Ben again' }), foreign: 200 },
}

const routes = cognitoRoutes.map(({ method, path, needs }) => ({
  name: `${method} ${path}`,
  method,
  path: path.replace('{id}', 'cognito'),
  needs,
}))
const changes = routes.filter(({ method }) => method === 'POST')

let accounts: PoolAccounts
let ana: Browser
let session = ''
let before: unknown

async function everythingOfAna() {
  const { sessions } = (await ana.get('/sessions')).data as { sessions: { id: string }[] }
  return [(await ana.get('/security')).data, sessions.map(({ id }) => id)]
}

const signInBen = () => {
  const known = [...accounts.pool.users.values()].find(({ name }) => name === 'Ben')
  return accounts.signedIn(known ?? accounts.pool.add('ben@example.org', { name: 'Ben' }))
}

const ask = (visitor: Browser, { name, method, path }: (typeof routes)[number]) =>
  method === 'GET' ? visitor.get(path) : visitor.post(path, matrix[name]?.body?.(session) ?? {})

beforeAll(async () => {
  accounts = await openPoolAccounts()
  ana = await accounts.signedIn(accounts.pool.add(email, { name: 'Ana Canary' }))
  const { sessions } = (await ana.get('/sessions')).data as { sessions: { id: string }[] }
  session = sessions[0]?.id ?? ''
  before = await everythingOfAna()
})
afterAll(async () => {
  vi.useRealTimers()
  await accounts.close()
})

it('has a row for every route, and a route for every row', () => {
  expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(matrix).sort())
})

it('answers no form of the embedded home: nothing here could check it', async () => {
  const own = new Set(cognitoRoutes.map(({ method, path }) => `${method} ${path}`))
  const forms = accountRoutes.filter(({ method, path }) => !own.has(`${method} ${path}`))
  expect(forms.length).toBeGreaterThan(20)
  for (const { method, path } of forms) {
    const address = path.replace('{id}', 'cognito')
    const answer = method === 'GET' ? await ana.get(address) : await ana.post(address)
    // Of an address that is read alone only the method is unknown.
    const isRead = cognitoRoutes.some((route) => route.path === path)
    expect(answer.status, path).toBe(isRead ? 405 : 404)
  }
})

describe.each(someOf(routes))('$name', (route) => {
  it('is nothing of Ana for somebody else', async () => {
    const answer = await ask(await signInBen(), route)
    expect(answer.status).toBe(matrix[route.name]?.foreign)
    expect(answer.text).not.toMatch(/canary/i)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })

  it('is not for nobody, an ended session or an unreadable one', async () => {
    const ended = await signInBen()
    const cookies = [...ended.cookies]
    await ended.post('/sign-out')
    for (const kept of [[], cookies, [['vitae', 'x.y'] as const], [['vitae', ';=%00'] as const]]) {
      const visitor = accounts.browser()
      for (const [name, value] of kept) visitor.cookies.set(name, value)
      const answer = await ask(visitor, route)
      expect(answer.status).toBe(route.needs === 'nothing' ? matrix[route.name]?.nobody : 401)
      expect(answer.text).not.toMatch(/canary/i)
    }
  })
})

it.each(someOf(changes))('$name is for pages of ours', async ({ path }) => {
  for (const origin of ['https://evil.example', 'null', 'http://localhost:3001']) {
    expect((await ana.post(path, {}, { origin })).status).toBe(403)
  }
})

it.each(someOf(changes))('$name refuses what is no body of its own', async ({ path }) => {
  const ben = await signInBen()
  for (const [name, body] of hostileBodies) {
    const headers = { 'content-type': 'application/json', origin: ben.origin }
    const answer = await ben.send('POST', `/api/auth${path}`, { headers, body })
    const isLarge = body.length > 64 * 1_024
    expect(isLarge ? [413] : [400, 422], name).toContain(answer.status)
  }
})

it('left everything of Ana as it was', async () => {
  expect(await everythingOfAna()).toEqual(before)
})
