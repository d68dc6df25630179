import 'server-only'
import type { Items } from '../../items/item-types'
import { StoreUnavailableError } from '../../items/item-types'
import type { OwnerId } from '../../owner'
import { type ApiKeyRow, findApiKey, putApiKey, readApiKey } from '../../repositories/api-keys'
import type { Stored } from '../../repositories/rows'
import type { KeyPrincipal } from '../identity-types'
import { type Person, readPerson } from '../rows/person-rows'
import { readAccessToken } from '../tokens/access-tokens'
import { hashKey, isKeyText, isTokenText } from './key-text'
import { grants } from './scopes'

type Parts = { items: Items } & Parameters<typeof readAccessToken>[0]

/** Minimum milliseconds between two writes of a key's last use, so that not every read costs a write. */
const noteEvery = 60_000

/** Records that a key is used. Ignores a concurrent write of another process, and a full disk: reads go on. */
async function noteUse(
  { items, now }: Pick<Parts, 'items' | 'now'>,
  owner: OwnerId,
  key: Stored<ApiKeyRow>,
) {
  const { rowVersion, ...row } = key
  if (row.lastUsedAt !== null && now() - row.lastUsedAt < noteEvery) return
  try {
    // Conditional on the version: a key that was revoked meanwhile is not restored.
    await putApiKey({ items }, owner, { ...row, lastUsedAt: now() }, rowVersion)
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
  }
}

type FindAccount = (person: Person) => Promise<{ isEmailConfirmed: boolean } | null>

/** Returns the principal of a key that is there; null once it has expired, or its account is gone. */
async function toPrincipal(
  parts: Parts,
  owner: OwnerId,
  key: Stored<ApiKeyRow>,
  findAccount: FindAccount,
): Promise<KeyPrincipal | null> {
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

/** Finds the principal of an access token of ours. The row of its key decides: the token ends with it, at once. */
async function readTokenPrincipal(
  parts: Parts,
  text: string,
  findAccount: FindAccount,
): Promise<KeyPrincipal | null> {
  const token = await readAccessToken(parts, text)
  const key = token && (await readApiKey(parts, token.owner, token.keyId))
  const principal = key && (await toPrincipal(parts, token.owner, key, findAccount))
  if (!principal) return null
  const scopes = token.scopes.filter((scope) => grants(principal.scopes, scope))
  return {
    ...principal,
    scopes,
    groups: scopes.includes('admin') ? principal.groups : ['member'],
    keyExpiresAt: token.expiresAt,
  }
}

/**
 * Finds the principal of an API key, or of an access token that was made with one. The rows are read each time, so that
 * a revoked key stops working at once.
 *
 * @param findAccount returns the account store's facts about the user; null when the account is gone
 * @returns null for an unknown, revoked, expired or mistyped key, and for a token of another issuer
 */
export async function readKeyPrincipal(
  parts: Parts,
  text: string,
  findAccount: FindAccount,
): Promise<KeyPrincipal | null> {
  if (isTokenText(text)) return readTokenPrincipal(parts, text, findAccount)
  const found = isKeyText(text) ? await findApiKey(parts, hashKey(text)) : null
  return found && toPrincipal(parts, found.owner, found.key, findAccount)
}
