import 'server-only'
import type { Items } from '../../items/item-types'
import { StoreUnavailableError } from '../../items/item-types'
import type { OwnerId } from '../../owner'
import { type ApiKeyRow, findApiKey, putApiKey } from '../../repositories/api-keys'
import type { Stored } from '../../repositories/rows'
import type { KeyPrincipal } from '../identity-types'
import { type Person, readPerson } from '../rows/person-rows'
import { hashKey, isKeyText } from './key-text'

type Parts = { items: Items; now: () => number }

/** Minimum milliseconds between two writes of a key's last use, so that not every read costs a write. */
const noteEvery = 60_000

/** Records that a key is used. Ignores a concurrent write of another process, and a full disk: reads go on. */
async function noteUse({ items, now }: Parts, owner: OwnerId, key: Stored<ApiKeyRow>) {
  const { rowVersion, ...row } = key
  if (row.lastUsedAt !== null && now() - row.lastUsedAt < noteEvery) return
  try {
    // Conditional on the version: a key that was revoked meanwhile is not restored.
    await putApiKey({ items }, owner, { ...row, lastUsedAt: now() }, rowVersion)
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
  }
}

/**
 * Finds the principal of an API key. The rows are read each time, so that a revoked key stops working at once.
 *
 * @param findAccount returns the account store's facts about the user; null when the account is gone
 * @returns null for an unknown, revoked, expired or mistyped key
 */
export async function readKeyPrincipal(
  parts: Parts,
  text: string,
  findAccount: (person: Person) => Promise<{ isEmailConfirmed: boolean } | null>,
): Promise<KeyPrincipal | null> {
  const found = isKeyText(text) ? await findApiKey(parts, hashKey(text)) : null
  if (!found) return null
  const { owner, key } = found
  if (key.expiresAt !== null && key.expiresAt <= parts.now()) return null
  const stored = await readPerson(parts.items, owner)
  const account = stored && (await findAccount(stored.person))
  if (!account) return null
  await noteUse(parts, owner, key)
  const { email, groups, plan } = stored.person
  return {
    userId: owner,
    email,
    isEmailConfirmed: account.isEmailConfirmed,
    groups: key.scopes.includes('admin') ? groups : ['member'],
    plan,
    via: 'key',
    keyId: key.id,
    scopes: key.scopes,
    keyExpiresAt: key.expiresAt,
  }
}
