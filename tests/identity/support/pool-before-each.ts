import { afterEach, beforeEach, vi } from 'vitest'
import { accessLife } from '../doubles/pool-tokens'
import { openPoolAccounts, type PoolAccounts } from './open-pool-accounts'

/** Opens accounts in a pool for each test of a file, at a clock that stands still until it is moved. */
export function openPoolBeforeEach(take: (accounts: PoolAccounts) => void | Promise<void>): void {
  let accounts: PoolAccounts
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    accounts = await openPoolAccounts()
    await take(accounts)
  })
  afterEach(async () => {
    vi.useRealTimers()
    await accounts.close()
  })
}

/** Moves the clock on. */
export const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

/** Milliseconds after which an access token of the pool is over. */
export const untilExpired = accessLife * 1_000 + 1

/** All rows of the home. */
export async function everyRow({ ports }: PoolAccounts) {
  const { items } = await ports.items.scan({ limit: 1_000 })
  return items
}
