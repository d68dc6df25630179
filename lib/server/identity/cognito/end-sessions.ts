import 'server-only'
import type { OwnerId } from '../../owner'
import { ProviderError } from '../oidc/fetch-json'
import { askForNewTokens, openRefresh } from './ask-pool'
import { markEnded } from './ended-mark'
import type { CognitoKeeper } from './keeper'
import {
  deleteSession,
  getSession,
  listSessions,
  type SessionKey,
  type StoredSession,
} from './session-rows'

/**
 * Tells the pool what has ended here. What it does not hear changes nothing of that: the row is gone, and
 * nobody else has the refresh token.
 */
async function tellPool(keeper: CognitoKeeper, tell: () => Promise<void>): Promise<void> {
  try {
    await tell()
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    keeper.metrics.count('provider_failed', { provider: keeper.provider.id })
  }
}

/** Makes a refresh token good for nothing, if the pool can be asked. */
export function revokeQuietly(keeper: CognitoKeeper, refresh: string | null): Promise<void> {
  return tellPool(keeper, async () => {
    if (refresh !== null) await keeper.oidc.revoke(keeper.provider, refresh)
  })
}

async function revokeSession(keeper: CognitoKeeper, session: StoredSession): Promise<void> {
  await revokeQuietly(keeper, await openRefresh(keeper, session, session.row.refresh))
}

/** Ends one session: here first, then at the pool. False where there is none. */
export async function endSession(keeper: CognitoKeeper, key: SessionKey): Promise<boolean> {
  const session = await getSession(keeper.items, key)
  if (!session) return false
  await deleteSession(keeper.items, key)
  await revokeSession(keeper, session)
  return true
}

/** Ends all sessions of somebody but one, and every token that was made before. */
export async function endOtherSessions(
  keeper: CognitoKeeper,
  owner: OwnerId,
  except: string,
): Promise<void> {
  const others = (await listSessions(keeper.items, owner)).filter(({ id }) => id !== except)
  await markEnded(keeper.items, owner, keeper.now())
  for (const session of others) await deleteSession(keeper.items, session)
  await Promise.all(others.map((session) => revokeSession(keeper, session)))
}

/** Ends all sessions of somebody, here and wherever else the pool has let them in. */
export async function endEverywhere(keeper: CognitoKeeper, owner: OwnerId): Promise<void> {
  const sessions = await listSessions(keeper.items, owner)
  await markEnded(keeper.items, owner, keeper.now())
  for (const session of sessions) await deleteSession(keeper.items, session)
  const newest = sessions.sort((left, right) => right.row.seenAt - left.row.seenAt)[0]
  if (!newest) return
  await tellPool(keeper, async () => {
    const refresh = await openRefresh(keeper, newest, newest.row.refresh)
    const tokens = refresh === null ? null : await askForNewTokens(keeper, refresh)
    if (tokens) await keeper.pool.endEverywhere(tokens.access)
  })
}
