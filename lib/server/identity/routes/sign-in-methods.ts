import 'server-only'
import type { PasskeyHead } from '@/lib/api/auth'
import type { EmbeddedAuthContext } from '../auth-context'
import { hasPasskeys } from '../passkey-support'

type MethodParts = Pick<EmbeddedAuthContext, 'database' | 'providers' | 'configuration'>
type PasskeyRow = { id: string; name: string; createdAt: string }

/** Returns the passkeys of an account, the oldest first. */
export function readPasskeys(
  { database }: Pick<EmbeddedAuthContext, 'database'>,
  accountId: string,
): PasskeyRow[] {
  const rows = database
    .prepare('SELECT id, name, createdAt FROM passkey WHERE userId = ? ORDER BY createdAt')
    .all(accountId)
  return rows.map((row) => ({
    id: String(row.id),
    name: String(row.name ?? ''),
    createdAt: String(row.createdAt ?? ''),
  }))
}

/** Returns the fields of a passkey that the settings show. */
export function toPasskeyHead({ id, name, createdAt }: PasskeyRow): PasskeyHead {
  return { id, name, createdAt: new Date(createdAt).toISOString() }
}

/**
 * Counts the sign-in methods of an account without one: a password if there is one, providers that are configured,
 * passkeys if browsers allow them.
 */
function countOtherMethods(auth: MethodParts, accountId: string, except: string): number {
  const issuers = auth.providers.map(({ issuer }) => issuer)
  const accounts = auth.database
    .prepare(
      'SELECT providerId, password IS NOT NULL AS hasPassword FROM account WHERE userId = ? AND id != ?',
    )
    .all(accountId, except)
    .filter(({ providerId, hasPassword }) =>
      providerId === 'credential' ? hasPassword === 1 : issuers.includes(String(providerId)),
    )
  const passkeys = hasPasskeys(auth.configuration) ? readPasskeys(auth, accountId) : []
  return accounts.length + passkeys.filter(({ id }) => id !== except).length
}

/**
 * Removes a passkey or a linked provider, unless it is the last sign-in method. Checks and removes without an await
 * in between, so that of two concurrent calls one is refused.
 *
 * @returns false if it is the last one
 */
export function removeSignInMethod(
  auth: EmbeddedAuthContext,
  accountId: string,
  { table, id }: { table: 'passkey' | 'account'; id: string },
): boolean {
  if (countOtherMethods(auth, accountId, id) === 0) return false
  auth.database.prepare(`DELETE FROM "${table}" WHERE id = ? AND userId = ?`).run(id, accountId)
  return true
}

/** Returns true for an account with a way to sign in that is not the provider of a workspace. */
export const hasOwnMethod = (auth: MethodParts, accountId: string): boolean =>
  countOtherMethods(auth, accountId, '') > 0
