import type { Items } from '@/lib/server/items/item-types'
import type { MoveSource, MoveTarget } from '@/lib/server/move/move-types'
import { scanRows } from '@/lib/server/move/read-moved'
import type { OwnerId } from '@/lib/server/owner'
import { openAccounts, signUp } from '../../identity/support/open-accounts'
import { fillForHouse, fillForPerson } from './fill-home'

/** A home with two people and something of every kind, and how a move sees it. */
export async function openFilledSource() {
  const accounts = await openAccounts()
  const { ports } = accounts
  const owners: OwnerId[] = []
  for (const name of ['ada', 'bo']) {
    const browser = accounts.browser()
    await signUp(browser, `${name}@example.org`, name)
    const principal = await accounts.identity.principalOf(browser.request())
    if (!principal) throw new Error('Nobody is signed in')
    owners.push(principal.userId)
    await fillForPerson(ports, principal.userId, name)
    await accounts.browser().post('/sign-up', { name, email: 'x@example.org', password: 'short' })
  }
  await fillForHouse(ports)
  const source: MoveSource = { ...ports, name: 'old', isConfirmed: async () => true }
  return { accounts, ports, owners, source, close: accounts.close }
}

export type FilledSource = Awaited<ReturnType<typeof openFilledSource>>

/** An empty home in another folder. */
export async function openEmptyTarget() {
  const accounts = await openAccounts()
  const target: MoveTarget = { ...accounts.ports, name: 'new', accounts: accounts.identity }
  return { accounts, ports: accounts.ports, target, close: accounts.close }
}

/** Every row of a store as text, to see that nothing has changed; the version of a row counts. */
export async function dumpItems(items: Items): Promise<string[]> {
  const found: string[] = []
  for await (const item of scanRows({ items, now: () => 0 })) found.push(JSON.stringify(item))
  return found.sort()
}
