import 'server-only'
import { StoreUnavailableError } from '../../items/item-types'
import type { OwnerId } from '../../owner'
import { ProviderError } from '../oidc/provider-error'
import { leavingKind, ownerPartition } from '../rows/person-rows'
import { askForNewTokens, openRefresh } from './ask-pool'
import type { CognitoAuthContext } from './cognito-auth-context'
import { writeSessionCutoff } from './session-cutoff'
import { deleteSession, listSessions, type SessionKey } from './session-rows'

/** Refresh token of a session that has ended, sealed for that session. */
type LastKey = Pick<SessionKey, 'id'> & { refresh: string }

const keyOf = (owner: OwnerId) => ({ pk: ownerPartition(owner), sk: leavingKind.prefix })

async function readLastKeys({ items }: CognitoAuthContext, owner: OwnerId): Promise<LastKey[]> {
  const item = await items.get(keyOf(owner))
  return (item?.data.keys as LastKey[] | undefined) ?? []
}

/** Ends all sessions and tokens at once, and stores the refresh tokens that the deletion at the pool needs. */
async function endEverySession(auth: CognitoAuthContext, owner: OwnerId): Promise<LastKey[]> {
  const { items, now } = auth
  const sessions = (await listSessions(items, owner)).sort(
    (left, right) => right.row.provedAt - left.row.provedAt,
  )
  const known = await readLastKeys(auth, owner)
  const keys = [...sessions.map(({ id, row }) => ({ id, refresh: row.refresh })), ...known]
  // Stored first, so that a crash in between loses none of them.
  if (sessions.length > 0) {
    await items.put({ ...keyOf(owner), data: { keys: keys.slice(0, 20) } }, 'any')
  }
  await writeSessionCutoff(items, owner, now())
  for (const session of sessions) await deleteSession(items, session)
  return keys
}

async function deleteAtPool(
  auth: CognitoAuthContext,
  owner: OwnerId,
  keys: readonly LastKey[],
): Promise<boolean> {
  for (const { id, refresh: sealed } of keys) {
    const refresh = await openRefresh(auth, { owner, id }, sealed)
    const tokens = refresh === null ? null : await askForNewTokens(auth, refresh)
    if (!tokens) continue
    await auth.pool.deleteUser(tokens.access)
    return true
  }
  return false
}

/**
 * Deletes a user's account at the pool with an access token of that user, which the refresh tokens of the last
 * sessions obtain. Ends all sessions first. Idempotent: a repeated call continues where the last one was cut short.
 *
 * @throws StoreUnavailableError when the pool cannot be reached: to be retried
 */
export async function deleteCognitoUser(auth: CognitoAuthContext, owner: OwnerId): Promise<void> {
  const keys = await endEverySession(auth, owner)
  if (keys.length === 0) return
  try {
    const isDeleted = await deleteAtPool(auth, owner, keys)
    // Deleted before, or none of the tokens is valid any more: then only an operator of the pool can delete it.
    if (!isDeleted) auth.metrics.count('account_maybe_left_at_pool')
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    throw new StoreUnavailableError('busy', { cause: error })
  }
  await auth.items.delete(keyOf(owner), 'any')
}
