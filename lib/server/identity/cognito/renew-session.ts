import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { StoreUnavailableError } from '../../items/item-types'
import { sealText } from '../../secrets/seal'
import { readConfirmedEmail } from '../oidc/claims'
import { ProviderError } from '../oidc/provider-error'
import { updatePerson } from '../rows/admit-person'
import { readPerson } from '../rows/person-rows'
import { askForNewTokens, type NewTokens, openRefresh } from './ask-pool'
import type { CognitoAuthContext } from './cognito-auth-context'
import { endInvitations } from './end-invitations'
import {
  deleteSession,
  getSession,
  putSession,
  type SessionKey,
  type StoredSession,
  sealPlace,
} from './session-rows'

/** Milliseconds before an access token expires in which the next one is requested. */
const early = 60_000
/** Milliseconds of the lease for one renewal: more than the pool may take to answer. */
const turn = 12_000
/** Milliseconds between two polls for another process's renewal. */
const lookAgain = 100

/** Returns true if the tokens have to be renewed before the session can be used. */
export function isDue({ row }: StoredSession, now: number): boolean {
  return row.checkedUntil - early <= now
}

/** Updates the address from the pool; the name is the user's choice here. */
async function followEmail(
  auth: CognitoAuthContext,
  { owner }: SessionKey,
  claims: NewTokens['claims'],
): Promise<void> {
  const email = claims && readConfirmedEmail(claims)
  const stored = email ? await readPerson(auth.items, owner) : null
  if (!email || !stored) return
  const { email: former, name } = stored.person
  await updatePerson(auth, stored, { email, name })
  await endInvitations(auth, former, email)
}

/** Writes the renewed tokens; null if the session has ended meanwhile. */
async function writeRenewed(
  auth: CognitoAuthContext,
  session: StoredSession,
  tokens: NewTokens,
): Promise<StoredSession | null> {
  const { items, secrets, now } = auth
  const refresh = tokens.refresh
    ? await sealText(secrets, sealPlace(session), tokens.refresh)
    : session.row.refresh
  const row = {
    ...session.row,
    refresh,
    groups: tokens.facts.groups,
    checkedUntil: tokens.facts.expiresAt,
    seenAt: now(),
    renewingUntil: 0,
  }
  const renewed = await putSession(items, session, row, session.version)
  if (renewed) await followEmail(auth, session, tokens.claims)
  return renewed
}

/** Requests new tokens from the pool; the caller holds the lease. */
async function askInTurn(
  auth: CognitoAuthContext,
  session: StoredSession,
): Promise<StoredSession | null> {
  const { items, metrics, now } = auth
  const refresh = await openRefresh(auth, session, session.row.refresh)
  try {
    const tokens = refresh === null ? null : await askForNewTokens(auth, refresh)
    const isSame = tokens?.facts.subject === session.row.subject
    if (tokens && isSame) return await writeRenewed(auth, session, tokens)
    metrics.count('session_ended_by_pool', { reason: tokens ? 'somebody-else' : 'refused' })
    await deleteSession(items, session, session.version)
    return null
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    metrics.count('provider_failed', { provider: auth.provider.id })
    // Releases the lease, so that the next request may retry at once; the session is unchanged.
    await putSession(items, session, { ...session.row, renewingUntil: 0 }, session.version)
    if (session.row.checkedUntil > now()) return session
    throw new StoreUnavailableError('busy', { cause: error })
  }
}

async function renewNow(auth: CognitoAuthContext, key: SessionKey): Promise<StoredSession | null> {
  const { items, now } = auth
  const deadline = now() + turn
  for (;;) {
    const session = await getSession(items, key)
    if (!session || !isDue(session, now())) return session
    const { row, version } = session
    const isTaken = row.renewingUntil > now()
    // Another process holds the lease: returns the session if its last check is still valid, else waits.
    if (isTaken && row.checkedUntil > now()) return session
    if (!isTaken) {
      const mine = { ...row, renewingUntil: now() + turn }
      const taken = await putSession(items, key, mine, version)
      if (taken) return askInTurn(auth, taken)
    }
    if (now() > deadline) throw new StoreUnavailableError('busy')
    await wait(lookAgain)
  }
}

/**
 * Renews a session's tokens at the pool. Of any number of concurrent requests and processes one makes the request:
 * it takes a lease by a conditional write, so that a rotating refresh token is used once. A session that was ended
 * meanwhile is not restored.
 *
 * @returns null when the session is over
 * @throws StoreUnavailableError when the pool cannot be reached and the last check has expired
 */
export function renewSession(
  auth: CognitoAuthContext,
  key: SessionKey,
): Promise<StoredSession | null> {
  const { renewals } = auth
  const running = renewals.get(key.id) as Promise<StoredSession | null> | undefined
  if (running) return running
  const run = renewNow(auth, key).finally(() => renewals.delete(key.id))
  renewals.set(key.id, run)
  return run
}
