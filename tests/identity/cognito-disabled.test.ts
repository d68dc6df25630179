import { describe, expect, it } from 'vitest'
import {
  disableAccount,
  enableAccount,
  eraseAccountOf,
  signOutAccount,
} from '@/lib/server/operator/accounts/change-account'
import { type OwnerId, toOwnerId } from '@/lib/server/owner'
import type { PoolUser } from './doubles/pool-tokens'
import type { Browser } from './support/browser'
import type { PoolAccounts } from './support/open-pool-accounts'
import { openPoolBeforeEach, pass } from './support/pool-before-each'

// What an operator does to an account that a pool keeps: by its subject, or by its name if it came by another provider.

let accounts: PoolAccounts
let ada: PoolUser
let visitor: Browser
let owner: OwnerId
const operator = toOwnerId('018f0000-0000-7000-8000-0000000000ff')

openPoolBeforeEach(async (opened) => {
  accounts = opened
  ada = accounts.pool.add('ada@example.org', { username: 'google_1234' })
  const boss = await accounts.signedIn(accounts.pool.add('boss@example.org'))
  visitor = await accounts.signedIn(ada)
  const [person, by] = await Promise.all(
    [visitor, boss].map((one) => accounts.identity.principalOf(one.request())),
  )
  if (!person || !by) throw new Error('Nobody is signed in')
  owner = person.userId
  actor.operator = by.userId
})

const actor = { operator }
const signInAgain = async () =>
  (await accounts.signIn(accounts.browser(), ada)).headers.get('location')
const bearer = (token: string) =>
  new Request('http://localhost:3000/api/v1/resumes', {
    headers: { authorization: `Bearer ${token}` },
  })

describe.each(['google_1234', null])('an account of the name %j', (username) => {
  it('is signed out here and at the pool', async () => {
    ada.username = username ?? ada.sub
    expect((await signOutAccount(accounts.ports, owner, actor)).ok).toBe(true)
    expect(await accounts.whoIs(visitor)).toBeNull()
    expect([...accounts.pool.refreshTokens.values()].map(({ sub }) => sub)).not.toContain(ada.sub)
    pass(1_000)
    expect(await signInAgain()).toBe('/cvs')
  })

  it('is disabled and enabled at the pool, and refused here meanwhile', async () => {
    ada.username = username ?? ada.sub
    const token = await accounts.pool.mint('access', ada, { authTime: 0, iat: 4_000_000_000 })
    expect(await accounts.identity.principalOf(bearer(token))).toMatchObject({ userId: owner })
    expect((await disableAccount(accounts.ports, owner, actor)).ok).toBe(true)
    expect(ada.isEnabled).toBe(false)
    expect(await accounts.identity.principalOf(bearer(token))).toBeNull()
    expect(await accounts.whoIs(visitor)).toBeNull()
    // Somebody has enabled it at the pool alone.
    ada.isEnabled = true
    expect(await signInAgain()).toBe('/sign-in?error=account-disabled')
    ada.isEnabled = false
    expect((await enableAccount(accounts.ports, owner, actor)).ok).toBe(true)
    expect(ada.isEnabled).toBe(true)
    pass(1_000)
    expect(await signInAgain()).toBe('/cvs')
  })

  it('is erased at the pool without a token of its person', async () => {
    ada.username = username ?? ada.sub
    await signOutAccount(accounts.ports, owner, actor)
    const erased = await eraseAccountOf(accounts.ports, owner, actor, { email: ada.email })
    expect(erased.ok).toBe(true)
    expect(accounts.pool.users.has(ada.sub)).toBe(false)
  })
})

it('a session of a disabled account opens nothing, even if it is still there', async () => {
  const identity = { ...accounts.identity, disableUser: async () => {} }
  await disableAccount({ ...accounts.ports, identity }, owner, actor)
  expect(await accounts.whoIs(visitor)).toBeNull()
})

it('while the pool is away an account is disabled here, and at the pool once it is back', async () => {
  accounts.pool.state.isDown = true
  const disable = () => disableAccount(accounts.ports, owner, actor)
  await expect(disable()).rejects.toMatchObject({ name: 'StoreUnavailableError' })
  expect(await accounts.whoIs(visitor)).toBeNull()
  expect(ada.isEnabled).toBe(true)
  accounts.pool.state.isDown = false
  expect((await disable()).ok).toBe(true)
  expect(ada.isEnabled).toBe(false)
})

it('an account that is gone at the pool is erased here', async () => {
  accounts.pool.users.delete(ada.sub)
  const erased = await eraseAccountOf(accounts.ports, owner, actor, { email: ada.email })
  expect(erased).toEqual({ ok: true, value: null })
})
