import { afterAll, beforeAll, expect, it } from 'vitest'
import { listDocuments } from '@/lib/server/documents/list-documents'
import type { AccountMaker } from '@/lib/server/identity/account-maker'
import { moveHome } from '@/lib/server/move/move-home'
import { openPoolAccounts, type PoolAccounts } from '../identity/support/open-pool-accounts'
import { type FilledSource, openFilledSource } from './support/open-sides'

let from: FilledSource
let to: PoolAccounts
beforeAll(async () => {
  from = await openFilledSource()
  to = await openPoolAccounts({ signup: 'closed' })
}, 60_000)
afterAll(async () => {
  await from.close()
  await to.close()
})

it('people come in by managed login as who they were, and nobody else does', async () => {
  const { issuer } = to.pool.settings
  const find = (address: string) =>
    [...to.pool.users.values()].find(({ email }) => email === address)
  const accounts: AccountMaker = {
    issuer,
    makeAccount: async ({ email, name }) => ({
      issuer,
      subject: (find(email) ?? to.pool.add(email, { name })).sub,
    }),
  }
  const outcome = await moveHome(from.source, { ...to.ports, name: 'new', accounts })
  expect(outcome).toMatchObject({ ok: true, code: 'moved' })

  const ada = find('ada@example.org')
  if (!ada) throw new Error('Ada was not moved')
  const browser = await to.signedIn(ada)
  const principal = await to.identity.principalOf(browser.request())
  expect(principal).toMatchObject({ userId: from.owners[0], groups: ['member', 'operator'] })
  if (!principal) throw new Error('Nobody is signed in')
  const here = await listDocuments(from.ports, principal.userId, {})
  expect(await listDocuments(to.ports, principal.userId, {})).toEqual(here)

  // The same address of another account of the pool is not the same person.
  const other = to.pool.add('ada@example.org', { name: 'Not Ada' })
  const stranger = to.browser()
  await to.signIn(stranger, other)
  expect(await to.identity.principalOf(stranger.request())).toBeNull()
})
