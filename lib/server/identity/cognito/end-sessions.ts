import 'server-only'
import type { OwnerId } from '../../owner'
import { ProviderError } from '../oidc/provider-error'
import { askForNewTokens, openRefresh } from './ask-pool'
import type { CognitoAuthContext } from './cognito-auth-context'
import { writeSessionCutoff } from './session-cutoff'
import {
  deleteSession,
  getSession,
  listSessions,
  type SessionKey,
  type StoredSession,
} from './session-rows'

/**
 * Reports an ended session to the pool. A failure is only counted: the row with the sole copy of the refresh token
 * is deleted already.
 */
async function notifyPool(auth: CognitoAuthContext, notify: () => Promise<void>): Promise<void> {
  try {
    await notify()
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    auth.metrics.count('provider_failed', { provider: auth.provider.id })
  }
}

/** Revokes a refresh token if the pool can be reached; ignores failures. */
export function revokeSilently(auth: CognitoAuthContext, refresh: string | null): Promise<void> {
  return notifyPool(auth, async () => {
    if (refresh !== null) await auth.oidc(auth.provider).revoke(refresh)
  })
}

async function revokeSession(auth: CognitoAuthContext, session: StoredSession): Promise<void> {
  await revokeSilently(auth, await openRefresh(auth, session, session.row.refresh))
}

/** Ends one session: here first, then at the pool. Returns false if there is none. */
export async function endSession(auth: CognitoAuthContext, key: SessionKey): Promise<boolean> {
  const session = await getSession(auth.items, key)
  if (!session) return false
  await deleteSession(auth.items, key)
  await revokeSession(auth, session)
  return true
}

/** Ends all sessions of a user but one, and invalidates every token issued before. */
export async function endOtherSessions(
  auth: CognitoAuthContext,
  owner: OwnerId,
  except: string,
): Promise<void> {
  const others = (await listSessions(auth.items, owner)).filter(({ id }) => id !== except)
  await writeSessionCutoff(auth.items, owner, auth.now())
  for (const session of others) await deleteSession(auth.items, session)
  await Promise.all(others.map((session) => revokeSession(auth, session)))
}

/** Ends all sessions of a user here, and invalidates every token issued before; returns what was ended. */
export async function endAllHere(
  { items, now }: Pick<CognitoAuthContext, 'items' | 'now'>,
  owner: OwnerId,
): Promise<StoredSession[]> {
  const sessions = await listSessions(items, owner)
  await writeSessionCutoff(items, owner, now())
  for (const session of sessions) await deleteSession(items, session)
  return sessions
}

/** Ends all sessions of a user, here and in every other client of the pool, with a token of the user. */
export async function endEverywhere(auth: CognitoAuthContext, owner: OwnerId): Promise<void> {
  const sessions = await endAllHere(auth, owner)
  const newest = sessions.sort((left, right) => right.row.seenAt - left.row.seenAt)[0]
  if (!newest) return
  await notifyPool(auth, async () => {
    const refresh = await openRefresh(auth, newest, newest.row.refresh)
    const tokens = refresh === null ? null : await askForNewTokens(auth, refresh)
    if (tokens) await auth.pool.endEverywhere(tokens.access)
  })
}
