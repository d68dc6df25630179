import { afterAll, expect, it } from 'vitest'
import type { Scope } from '@/lib/api/keys'
import { grantGroup } from '@/lib/server/accounts/change-person'
import { deleteAccount } from '@/lib/server/accounts/delete-account'
import { createKey } from '@/lib/server/accounts/keys/create-key'
import type { SessionPrincipal } from '@/lib/server/identity/identity-types'
import { accountRoutes } from '@/lib/server/identity/routes/account-routes'
import { openAccounts, password, signUp } from './support/open-accounts'

// Keys beside real accounts: whose they are, what they never open, and how they end.

async function signIn(email: string): Promise<SessionPrincipal> {
  const browser = accounts.browser()
  await signUp(browser, email)
  const principal = await accounts.identity.principalOf(browser.request())
  if (principal?.via !== 'session') throw new Error('Nobody is signed in')
  return principal
}

async function makeKey(maker: SessionPrincipal, scopes: Scope[]) {
  const asked = { name: 'x', scopes, expiresInDays: null }
  const made = await createKey(accounts.ports, maker, accounts.ports.ids.document(), asked)
  if (!made.ok) throw new Error(made.code)
  return made.value
}

const bring = (key: string, more: Record<string, string> = {}) =>
  new Request('http://localhost:3000/api/v1/me', {
    headers: { authorization: `Bearer ${key}`, ...more },
  })

const accounts = await openAccounts()
// The first account is an operator's.
const ana = await signIn('ana@example.org')
afterAll(() => accounts.close())

it('is its person’s, and an operator’s only where it may administer', async () => {
  const plain = await makeKey(ana, ['read', 'ai'])
  expect(await accounts.identity.principalOf(bring(plain.key))).toMatchObject({
    userId: ana.userId,
    email: 'ana@example.org',
    groups: ['member'],
    via: 'key',
    keyId: plain.id,
    scopes: ['read', 'ai'],
  })
  const strong = await makeKey(ana, ['admin'])
  const groups = async () =>
    (await accounts.identity.principalOf(bring(strong.key)))?.groups.includes('operator')
  expect(await groups()).toBe(true)
  const email = 'ana@example.org'
  await grantGroup(accounts.ports, { email, group: 'operator', isGranted: false })
  expect(await groups()).toBe(false)
})

it('goes before a cookie beside it', async () => {
  const browser = accounts.browser()
  await signUp(browser, 'cleo@example.org')
  const { key } = await makeKey(ana, ['read'])
  const cookie = browser.request().headers.get('cookie') ?? ''
  const found = await accounts.identity.principalOf(bring(key, { cookie }))
  expect(found?.userId).toBe(ana.userId)
  expect(await accounts.identity.principalOf(bring(`${key}x`, { cookie }))).toBeNull()
})

it('never opens what an account is entered and changed by', async () => {
  const { key } = await makeKey(ana, ['read', 'write', 'ai', 'admin'])
  const asked = accountRoutes.filter(({ needs }) => needs !== 'nothing')
  expect(asked.length).toBeGreaterThan(15)
  for (const { method, path } of asked) {
    const body = JSON.stringify({ current: password, password: 'another mauve teapot' })
    const address = `http://localhost:3000/api/auth${path.replace('{id}', 'school')}`
    const answer = await accounts.identity.handle(
      new Request(address, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          'x-api-key': key,
          origin: 'http://localhost:3000',
          'content-type': 'application/json',
        },
        ...(method === 'POST' ? { body } : {}),
      }),
    )
    expect(answer.status, path).toBe(401)
  }
})

it('ends with its account', async () => {
  const ben = await signIn('ben@example.org')
  const { key } = await makeKey(ben, ['admin'])
  expect(await accounts.identity.principalOf(bring(key))).not.toBeNull()
  await deleteAccount(accounts.ports, ben.userId, ben)
  expect(await accounts.identity.principalOf(bring(key))).toBeNull()
  // Already when the ways in are gone, and its rows are not yet.
  const dora = await signIn('dora@example.org')
  const hers = await makeKey(dora, ['admin'])
  await accounts.identity.deleteUser(dora.userId)
  expect(await accounts.identity.principalOf(bring(hers.key))).toBeNull()
})
