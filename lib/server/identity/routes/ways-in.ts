import 'server-only'
import type { PasskeyHead } from '@/lib/api/auth'
import type { Keeper } from '../keeper'

type PasskeyRow = { id: string; name: string; createdAt: string }

/** The passkeys of an account, the oldest first. */
export function readPasskeys({ database }: Keeper, accountId: string): PasskeyRow[] {
  const rows = database
    .prepare('SELECT id, name, createdAt FROM passkey WHERE userId = ? ORDER BY createdAt')
    .all(accountId)
  return rows.map((row) => ({
    id: String(row.id),
    name: String(row.name ?? ''),
    createdAt: String(row.createdAt ?? ''),
  }))
}

/** What the settings show of a passkey. */
export function toPasskeyHead({ id, name, createdAt }: PasskeyRow): PasskeyHead {
  return { id, name, createdAt: new Date(createdAt).toISOString() }
}

/** True when taking one way away would lock its owner out. */
export async function isOnlyWayIn(keeper: Keeper, accountId: string): Promise<boolean> {
  const accounts = await keeper.accounts.findAccounts(accountId)
  return accounts.length + readPasskeys(keeper, accountId).length <= 1
}
