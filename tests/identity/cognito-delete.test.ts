// @module-tag nightly
// A crash at each step: tests/identity/cognito-ending.test.ts ends an account of a pool.

import { describe, expect, it, vi } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { deleteAccount } from '@/lib/server/accounts/delete-account'
import { saveDocument } from '@/lib/server/documents/save-document'
import type { OwnerId } from '@/lib/server/owner'
import { takeExport } from '../support/take-export'
import type { PoolUser } from './doubles/pool-tokens'
import { Browser } from './support/browser'
import { runDeletionJob } from './support/open-accounts'
import type { PoolAccounts } from './support/open-pool-accounts'
import { everyRow, openPoolBeforeEach } from './support/pool-before-each'

const canary = 'zanzibarcanary'
let accounts: PoolAccounts
let ada: PoolUser
let visitor: Browser
let owner: OwnerId

openPoolBeforeEach(async (opened) => {
  accounts = opened
  ada = accounts.pool.add(`${canary}@example.org`, { name: canary })
  visitor = await accounts.signedIn(ada)
  // A second device, so that the pool is asked for more than one session.
  await accounts.signedIn(ada)
  const principal = await accounts.identity.principalOf(visitor.request())
  if (!principal) throw new Error('Nobody is signed in')
  owner = principal.userId
  const ids = createIdGenerator()
  const document = createResume(ids)
  document.content.basics.name = canary
  const saving = { id: document.id, document, baseVersion: 0, operationId: ids.document() }
  await saveDocument(accounts.ports, owner, saving)
})

/** Rows about the person, but for jobs and for the mark that writers under way look for, which stays two days. */
async function whatIsLeft(): Promise<string[]> {
  return (await everyRow(accounts))
    .filter(({ pk }) => !pk.startsWith('job#') && pk !== `erased-owner#${owner}`)
    .filter((item) => [canary, owner, ada.sub].some((word) => JSON.stringify(item).includes(word)))
    .map(({ pk, sk }) => `${pk} ${sk}`)
}

const runJob = () => runDeletionJob(accounts.ports, owner)

const fresh = () => ({ signedInAt: Date.now() })

describe('deleting an account', () => {
  it('leaves nothing here or at the pool, and ends every session', async () => {
    const phone = await accounts.signedIn(ada)
    const token = await accounts.pool.mint('access', ada, { authTime: 0 })
    expect((await deleteAccount(accounts.ports, owner, fresh())).ok).toBe(true)
    expect(accounts.pool.users.has(ada.sub)).toBe(false)
    expect(accounts.pool.refreshTokens.size).toBe(0)
    expect(await accounts.whoIs(visitor)).toBeNull()
    expect(await accounts.whoIs(phone)).toBeNull()
    const headers = { authorization: `Bearer ${token}` }
    expect(await accounts.identity.principalOf(new Request('http://x/', { headers }))).toBeNull()
    await runJob()
    // What counts sign-ups knows nobody.
    expect(await whatIsLeft()).toEqual([])
  })

  it('is for somebody who has proved it is theirs, within ten minutes', async () => {
    const signedInAt = Date.now() - 600_000
    const refused = await deleteAccount(accounts.ports, owner, { signedInAt })
    expect(refused).toEqual({ ok: false, code: 'proof-needed' })
    expect(await accounts.whoIs(visitor)).toBe(ada.email)
  })

  it('closes every way in while the pool is away, and ends there once it is back', async () => {
    accounts.pool.state.isDown = true
    await expect(deleteAccount(accounts.ports, owner, fresh())).rejects.toMatchObject({
      name: 'StoreUnavailableError',
    })
    expect(await accounts.whoIs(visitor)).toBeNull()
    await expect(runJob()).rejects.toMatchObject({ name: 'StoreUnavailableError' })
    accounts.pool.state.isDown = false
    vi.setSystemTime(Date.now() + 3_600_000)
    await runJob()
    expect(accounts.pool.users.has(ada.sub)).toBe(false)
    expect(await whatIsLeft()).toEqual([])
  })

  it('goes on where it was cut short, at any write', async () => {
    for (let cut = 0; ; cut++) {
      let left = cut
      const { items } = accounts.ports
      const die = async (run: () => Promise<unknown>) => {
        if (left-- <= 0) throw new Error('cut')
        return run()
      }
      const cutItems = {
        ...items,
        put: (...of: Parameters<typeof items.put>) => die(() => items.put(...of)),
        delete: (...of: Parameters<typeof items.delete>) => die(() => items.delete(...of)),
      }
      const identity = accounts.openOther({ items: cutItems as typeof items })
      try {
        await identity.deleteUser(owner)
        break
      } catch (error) {
        if (!(error instanceof Error) || error.message !== 'cut') throw error
      }
      expect(cut).toBeLessThan(20)
    }
    expect(accounts.pool.users.has(ada.sub)).toBe(false)
    await runJob()
    expect(await whatIsLeft()).toEqual([])
  })

  it('does not make a person anew of a sign-in that was under way', async () => {
    const other = accounts.browser()
    const to = (await other.get('/oidc/cognito')).headers.get('location') ?? ''
    const back = new URL(accounts.pool.wayBack(to, ada))
    // The pool has given the tokens just before the account goes.
    accounts.pool.state.mischief = async (claims, use) => {
      if (use === 'access') return claims
      accounts.pool.state.mischief = null
      await deleteAccount(accounts.ports, owner, fresh())
      return claims
    }
    const answer = await other.send('GET', back.pathname + back.search)
    expect(answer.headers.get('location')).toBe('/sign-in?error=expired')
    expect(await accounts.whoIs(other)).toBeNull()
    await runJob()
    expect(await whatIsLeft()).toEqual([])
  })

  it('leaves no session that was begun in the middle of it', async () => {
    const { items } = accounts.ports
    const put: typeof items.put = async (draft, expected) => {
      if (draft.sk.startsWith('session#')) await deleteAccount(accounts.ports, owner, fresh())
      return items.put(draft, expected)
    }
    const other = new Browser(accounts.openOther({ items: { ...items, put } }).handle)
    const answer = await accounts.signIn(other, ada)
    expect(answer.headers.get('location')).toBe('/sign-in?error=expired')
    expect(await whatIsLeft()).toEqual([])
  })

  it('makes somebody who comes again another person', async () => {
    await deleteAccount(accounts.ports, owner, fresh())
    const again = await accounts.signedIn(accounts.pool.add(ada.email))
    const principal = await accounts.identity.principalOf(again.request())
    expect(principal?.email).toBe(ada.email)
    expect(principal?.userId).not.toBe(owner)
  })

  it('touches nothing of others', async () => {
    const bo = await accounts.signedIn(accounts.pool.add('bo@example.org'))
    await deleteAccount(accounts.ports, owner, fresh())
    await runJob()
    expect(await accounts.whoIs(bo)).toBe('bo@example.org')
    expect(accounts.pool.users.size).toBe(1)
  })
})

it('tells a person in their export what is known of their ways in, and no secret', async () => {
  const known = await accounts.identity.describeUser(owner)
  expect(known).toMatchObject({ emailConfirmed: true, signInMethods: [{ kind: 'cognito' }] })
  expect(known.sessions).toHaveLength(2)
  const files = await takeExport(accounts.ports, owner)
  const account = Buffer.from(files['data/account.jsonl'] ?? []).toString()
  expect(JSON.parse(account)).toMatchObject({ id: owner, signInMethods: [{ kind: 'cognito' }] })
  expect(account).not.toMatch(/v1\.|refresh/)
})
