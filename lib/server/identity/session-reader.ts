import 'server-only'
import type { DatabaseSync } from 'node:sqlite'
import { dayMs } from '@/lib/resume/dates/durations'
import type { IdGenerator } from '@/lib/resume/ids'
import type { Configuration } from '../config/configuration-types'
import type { Items } from '../items/item-types'
import type { Metrics } from '../metrics/metric-types'
import type { Engine, EngineContext } from './engine/engine'
import { readCookie, sessionCookieName, sessionLife } from './http/cookies'
import type { SessionPrincipal } from './identity-types'
import { admitPerson } from './rows/admit-person'
import { isOldestAccount } from './rows/oldest-account'
import { embeddedIssuer, isActive } from './rows/person-rows'
import { hashToken } from './rows/secrets-of-rows'
import { readWorkspaceKey } from './workspace-key'

/** Principal of a request, with the fields that only this folder needs. */
export type CurrentSession = {
  principal: SessionPrincipal
  /** Subject in the account store. */
  accountId: string
  /** Token of the session; leaves the server only in its cookie. */
  token: string
}

export type SessionReader = {
  read: (headers: Headers) => Promise<CurrentSession | null>
  /** Clears the cache, after anything that may have ended a session or changed a user. */
  forget: () => void
}

type Parts = {
  configuration: Configuration
  items: Items
  ids: IdGenerator
  metrics: Metrics
  now: () => number
  engine: Engine
  database: DatabaseSync
  accounts: EngineContext['internalAdapter']
  /** Returns whether a session goes on that began at a provider. */
  isStillLinked: (accountId: string, provider: string) => Promise<boolean>
}

/** Milliseconds for which an answer is cached: a page asks several times, and a revoked session should end soon. */
const cacheLifetime = 5_000
const maxCached = 2_000

type Session = NonNullable<Awaited<ReturnType<Engine['api']['getSession']>>>

/** Ends a session whose provider is gone or that was unused for a month, and records once a day that one is used. */
async function isAlive(parts: Parts, found: Session): Promise<boolean> {
  const { accounts, now } = parts
  const { session, user } = found
  const unusedFor = now() - session.updatedAt.getTime()
  const isLinked = !session.provider || (await parts.isStillLinked(user.id, session.provider))
  if (unusedFor > sessionLife.idle * 1_000 || !isLinked) {
    await accounts.deleteSession(session.token)
    return false
  }
  if (unusedFor > dayMs) await accounts.updateSession(session.token, { updatedAt: new Date(now()) })
  return true
}

async function toCurrentSession(parts: Parts, found: Session): Promise<CurrentSession | null> {
  const { session, user } = found
  const person = await admitPerson(
    parts,
    {
      identity: { issuer: embeddedIssuer, subject: user.id },
      email: user.email,
      name: user.name,
    },
    {
      isStillThere: async () => (await parts.accounts.findUserById(user.id)) !== null,
      isOldest: () => isOldestAccount(parts.database, user.id),
    },
  )
  if (!person || !isActive(person)) return null
  return {
    accountId: user.id,
    token: session.token,
    principal: {
      userId: person.userId,
      email: user.email,
      isEmailConfirmed: user.emailVerified,
      groups: person.groups,
      plan: person.plan,
      via: 'session',
      sessionId: session.id,
      signedInAt: session.provedAt ?? session.createdAt.getTime(),
      // Only a session of a provider is never proven.
      needsOwnProof: session.provedAt === 0,
    },
  }
}

/** Reads sessions from cookies. Returns null for forged, expired and revoked ones, without an error. */
export function createSessionReader(parts: Parts): SessionReader {
  const cookieName = sessionCookieName(parts.configuration)
  const kept = new Map<string, { current: CurrentSession; until: number }>()
  let generation = 0
  return {
    forget() {
      generation++
      kept.clear()
    },
    async read(headers) {
      const cookie = readCookie(headers, cookieName)
      if (!cookie) return null
      const key = hashToken(cookie)
      const known = kept.get(key)
      if (known && known.until > parts.now()) return known.current
      kept.delete(key)
      const begun = generation
      const found = await parts.engine.api.getSession({
        headers: new Headers({ cookie: `${cookieName}=${cookie}` }),
      })
      if (!found || !(await isAlive(parts, found))) return null
      const current = await toCurrentSession(parts, found)
      // An answer that was read before a session ended is not cached.
      // Nor is one that the provider of a workspace has begun: a member may be removed in any process.
      const isOfWorkspace = readWorkspaceKey(found.session.provider ?? '') !== null
      if (current && begun === generation && !isOfWorkspace) {
        if (kept.size >= maxCached) kept.clear()
        kept.set(key, { current, until: parts.now() + cacheLifetime })
      }
      return current
    },
  }
}
