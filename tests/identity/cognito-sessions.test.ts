import { expect, it } from 'vitest'
import type { PoolUser } from './doubles/pool-tokens'
import type { PoolAccounts } from './support/open-pool-accounts'
import { everyRow, openPoolBeforeEach, pass, untilExpired } from './support/pool-before-each'

let accounts: PoolAccounts
let ada: PoolUser

openPoolBeforeEach((opened) => {
  accounts = opened
  ada = accounts.pool.add('ada@example.org')
})

const minute = 60_000

it('is nobody when its cookie is forged, cut or of another partition', async () => {
  const visitor = await accounts.signedIn(ada)
  const other = await accounts.signedIn(accounts.pool.add('bo@example.org'))
  const cookie = visitor.cookies.get('vitae') ?? ''
  const foreign = other.cookies.get('vitae') ?? ''
  const forged = [
    '',
    'x',
    cookie.slice(1),
    `${cookie}A`,
    `${cookie.slice(0, -1)}${cookie.endsWith('A') ? 'B' : 'A'}`,
    // The secret of one session with the name of the other's partition.
    foreign.slice(0, 21) + cookie.slice(21),
    'A'.repeat(64),
    '-'.repeat(64),
    'a'.repeat(10_000),
    '../../x',
    '%00',
  ]
  for (const value of forged) {
    visitor.cookies.set('vitae', value)
    expect(await accounts.whoIs(visitor)).toBeNull()
    expect((await visitor.get('/sessions')).status).toBe(401)
  }
})

it('keeps no token that opens anything: the refresh token is sealed for its own row', async () => {
  const visitor = await accounts.signedIn(ada)
  const text = JSON.stringify(await everyRow(accounts))
  for (const token of accounts.pool.refreshTokens.keys()) expect(text).not.toContain(token)
  expect(text).not.toMatch(/eyJ[\w-]+\.eyJ/)
  expect(text).not.toContain(visitor.cookies.get('vitae'))
})

it('does not open from a row that somebody has copied to another person', async () => {
  const visitor = await accounts.signedIn(ada)
  const mallory = await accounts.signedIn(accounts.pool.add('mallory@example.org'))
  const rows = (await everyRow(accounts)).filter(({ sk }) => sk.startsWith('session#'))
  const hers = rows.find(({ data }) => data.subject === ada.sub)
  const his = rows.find(({ data }) => data.subject !== ada.sub)
  if (!hers || !his) throw new Error('There are two sessions')
  const { version: _, ...draft } = his
  await accounts.ports.items.put({ ...draft, data: hers.data }, 'any')
  await accounts.ports.items.put({ ...draft, pk: hers.pk }, 'any')
  // The cookie finds the row, and the row names a subject that is not that partition's person.
  expect(await accounts.whoIs(mallory)).toBeNull()
  expect(await accounts.whoIs(visitor)).toBe('ada@example.org')
})

it('asks the pool again before its token ends, and goes on', async () => {
  const visitor = await accounts.signedIn(ada)
  pass(10 * minute)
  await accounts.whoIs(visitor)
  expect(accounts.pool.state.asked.refresh).toBe(0)
  for (let round = 1; round <= 3; round++) {
    pass(15 * minute)
    expect(await accounts.whoIs(visitor)).toBe('ada@example.org')
    expect(await accounts.whoIs(visitor)).toBe('ada@example.org')
    expect(accounts.pool.state.asked.refresh).toBe(round)
  }
})

it('is not believed for ever: the pool has to say so every quarter of an hour', async () => {
  const visitor = await accounts.signedIn(ada)
  accounts.pool.endAll(ada.sub)
  expect(await accounts.whoIs(visitor)).toBe('ada@example.org')
  pass(untilExpired)
  expect(await accounts.whoIs(visitor)).toBeNull()
  expect((await everyRow(accounts)).filter(({ sk }) => sk.startsWith('session#'))).toEqual([])
  // A clock that goes back does not bring it back.
  pass(-untilExpired)
  expect(await accounts.whoIs(visitor)).toBeNull()
})

it('ends with an account that the pool has closed', async () => {
  const visitor = await accounts.signedIn(ada)
  ada.isEnabled = false
  pass(untilExpired)
  expect(await accounts.whoIs(visitor)).toBeNull()
})

it('follows the groups of the pool, in both directions', async () => {
  await accounts.signedIn(accounts.pool.add('first@example.org'))
  const visitor = await accounts.signedIn(ada)
  const isOperator = async () =>
    (await accounts.identity.principalOf(visitor.request()))?.groups.includes('operator')
  expect(await isOperator()).toBe(false)
  for (const groups of [['admin'], ['operator'], ['member', 'operator']]) {
    ada.groups = groups
    pass(untilExpired)
    expect(await isOperator()).toBe(true)
    ada.groups = ['member', 'Operator', 'operators']
    pass(untilExpired)
    expect(await isOperator()).toBe(false)
  }
})

it('follows the address of the pool, and keeps the name that was chosen here', async () => {
  const visitor = await accounts.signedIn(ada)
  expect((await visitor.post('/profile', { name: 'Countess' })).status).toBe(200)
  ada.email = 'Lovelace@example.org'
  pass(untilExpired)
  await accounts.whoIs(visitor)
  expect(await accounts.whoIs(visitor)).toBe('lovelace@example.org')
  await accounts.signIn(visitor, ada)
  const rows = await everyRow(accounts)
  expect(rows.find(({ sk }) => sk === 'person')?.data).toMatchObject({
    name: 'Countess',
    email: 'lovelace@example.org',
  })
})

it.each([
  ['another subject', { sub: 'somebody-else' }],
  ['another client', { client_id: 'another' }],
  ['an end in the past', { exp: 1 }],
])('is never renewed by a token with %s', async (_, change) => {
  const visitor = await accounts.signedIn(ada)
  pass(untilExpired)
  accounts.pool.state.mischief = (claims, use) =>
    use === 'access' ? { ...claims, ...change } : claims
  const who = await accounts.whoIs(visitor).catch((error: Error) => error.name)
  expect([null, 'StoreUnavailableError']).toContain(who)
})

it('takes no address from an ID token of somebody else', async () => {
  const visitor = await accounts.signedIn(ada)
  pass(untilExpired)
  accounts.pool.state.mischief = (claims, use) =>
    use === 'id' ? { ...claims, sub: 'other', email: 'victim@example.org' } : claims
  await accounts.whoIs(visitor)
  expect(await accounts.whoIs(visitor)).toBe('ada@example.org')
})

it('waits while the pool is away, and is there again afterwards', async () => {
  const visitor = await accounts.signedIn(ada)
  accounts.pool.state.isDown = true
  pass(14.5 * minute)
  // What was checked still counts.
  expect(await accounts.whoIs(visitor)).toBe('ada@example.org')
  pass(untilExpired)
  await expect(accounts.whoIs(visitor)).rejects.toMatchObject({ name: 'StoreUnavailableError' })
  const answer = await visitor.get('/sessions')
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
  accounts.pool.state.isDown = false
  expect(await accounts.whoIs(visitor)).toBe('ada@example.org')
})

it('lasts ninety days, and thirty without use', async () => {
  const [used, unused] = [await accounts.signedIn(ada), await accounts.signedIn(ada)]
  for (let day = 1; day <= 89; day += 4) {
    expect(await accounts.whoIs(used)).toBe('ada@example.org')
    if (day === 29) expect(await accounts.whoIs(unused)).toBe('ada@example.org')
    pass(4 * 24 * 60 * minute)
  }
  expect(await accounts.whoIs(used)).toBeNull()
  expect(await accounts.whoIs(unused)).toBeNull()
})
