import 'server-only'
import { type ApiKeyRow, findApiKey, putApiKey, readApiKey } from '../../accounts/keys/key-rows'
import { putConnectedApp, readConnectedApp } from '../../connected-apps/app-rows'
import { type Items, StoreUnavailableError } from '../../items/item-types'
import type { Stored } from '../../kernel/rows/rows'
import type { OwnerId } from '../../owner'
import type { KeyPrincipal } from '../identity-types'
import { type Person, readActivePerson } from '../rows/person-rows'
import { readAccessToken, type TokenFacts } from '../tokens/access-tokens'
import { toolsPath } from '../tokens/tools-address'
import { hashKey, isKeyText, isTokenText } from './key-text'
import { grants } from './scopes'

type Parts = { items: Items } & Parameters<typeof readAccessToken>[0]

/** Minimum milliseconds between two writes of a key's last use, so that not every read costs a write. */
const noteEvery = 60_000

/** Facts of a key or a connected app that its principal is made of. */
type Credential = Pick<ApiKeyRow, 'id' | 'name' | 'scopes' | 'expiresAt' | 'lastUsedAt' | 'madeBy'>

/**
 * Records that a key or an app is used. Ignores a concurrent write of another process, and a full disk: reads go on.
 *
 * @param put conditional on the version that was read: what was revoked meanwhile is not restored
 */
async function noteUse(
  now: number,
  lastUsedAt: Credential['lastUsedAt'],
  put: (lastUsedAt: number) => Promise<boolean>,
) {
  if (lastUsedAt !== null && now - lastUsedAt < noteEvery) return
  try {
    await put(now)
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
  }
}

type FindAccount = (person: Person) => Promise<{ isEmailConfirmed: boolean } | null>

/**
 * Returns the principal of a key or an app that is there, and records its use; null once it has expired, or its
 * account is disabled or gone.
 *
 * @param put of `noteUse`
 */
async function toPrincipal(
  parts: Parts,
  owner: OwnerId,
  { id, name, scopes, expiresAt, lastUsedAt, madeBy }: Credential,
  findAccount: FindAccount,
  put: (lastUsedAt: number) => Promise<boolean>,
): Promise<KeyPrincipal | null> {
  if (expiresAt !== null && expiresAt <= parts.now()) return null
  const userId = madeBy ?? owner
  const person = await readActivePerson(parts.items, userId)
  const account = person && (await findAccount(person))
  if (!account) return null
  await noteUse(parts.now(), lastUsedAt, put)
  const { email, groups, plan } = person
  return {
    userId,
    workspaceId: madeBy ? owner : null,
    email,
    isEmailConfirmed: account.isEmailConfirmed,
    groups: scopes.includes('admin') ? groups : ['member'],
    plan,
    via: 'key',
    keyId: id,
    keyName: name,
    scopes,
    keyExpiresAt: expiresAt,
  }
}

function ofKey(
  parts: Parts,
  owner: OwnerId,
  { rowVersion, ...row }: Stored<ApiKeyRow>,
  findAccount: FindAccount,
): Promise<KeyPrincipal | null> {
  return toPrincipal(parts, owner, row, findAccount, (lastUsedAt) =>
    putApiKey(parts, owner, { ...row, lastUsedAt }, rowVersion),
  )
}

async function ofApp(
  parts: Parts,
  { owner, keyId }: TokenFacts,
  findAccount: FindAccount,
): Promise<KeyPrincipal | null> {
  const stored = await readConnectedApp(parts, owner, keyId)
  if (!stored) return null
  const { rowVersion, ...row } = stored
  return toPrincipal(parts, owner, { ...row, expiresAt: null }, findAccount, (lastUsedAt) =>
    putConnectedApp(parts, owner, { ...row, lastUsedAt }, rowVersion),
  )
}

/** Finds the principal of an access token of ours. The row of its key or app decides: the token ends with it, at once. */
async function readTokenPrincipal(
  parts: Parts,
  text: string,
  path: string,
  findAccount: FindAccount,
): Promise<KeyPrincipal | null> {
  const token = await readAccessToken(parts, text)
  // An app has the tools alone: by REST its agent could save any document.
  if (!token || (token.clientId !== undefined && path !== toolsPath)) return null
  const key = token.clientId ? null : await readApiKey(parts, token.owner, token.keyId)
  const principal = token.clientId
    ? await ofApp(parts, token, findAccount)
    : key && (await ofKey(parts, token.owner, key, findAccount))
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
 * Finds the principal of an API key, or of an access token that was made with one or for a connected app. The rows are
 * read each time, so that a revoked key or a disconnected app stops working at once.
 *
 * @param path of the request: tokens of apps and keys for agents are accepted at that of the tools alone
 * @param findAccount returns the account store's facts about the user; null when the account is gone
 * @returns null for an unknown, revoked, expired or mistyped key, and for a token of another issuer
 */
export async function readKeyPrincipal(
  parts: Parts,
  text: string,
  path: string,
  findAccount: FindAccount,
): Promise<KeyPrincipal | null> {
  if (isTokenText(text)) return readTokenPrincipal(parts, text, path, findAccount)
  const found = isKeyText(text) ? await findApiKey(parts, hashKey(text)) : null
  if (!found || (found.key.audience === 'agents' && path !== toolsPath)) return null
  return ofKey(parts, found.owner, found.key, findAccount)
}
