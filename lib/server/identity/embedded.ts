import 'server-only'
import { join } from 'node:path'
import { getMigrations } from 'better-auth/db/migration'
import type { IdGenerator } from '@/lib/resume/ids'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Configuration } from '../config/configuration-types'
import { openDatabase } from '../database/open-database'
import type { Items } from '../items/item-types'
import type { Live } from '../live/live-types'
import type { Mail } from '../mail/mail-types'
import type { Metrics } from '../metrics/metric-types'
import type { OwnerId } from '../owner'
import type { Secrets } from '../secrets/secret-types'
import type { Jobs } from '../tasks/job-types'
import type { AccountMaker } from './account-maker'
import type { EmbeddedAuthContext } from './auth-context'
import { createEngine } from './engine/engine'
import { createHashing, type Hashing } from './engine/hashing'
import { createAuthRouter } from './http/auth-router'
import type { Identity } from './identity-types'
import { presentedKey } from './keys/key-text'
import { readKeyPrincipal } from './keys/read-key-principal'
import { cacheDiscovery, createDiscovery, fetchFromOperators } from './oidc/discover'
import { createProviderClients } from './oidc/provider-clients'
import type { Organisations } from './organisation-types'
import { accountRoutes } from './routes/account-routes'
import { createAccountWithoutPassword } from './routes/create-account'
import { endAllSessions, removeSessions, removeVerifications } from './routes/end-sessions'
import { isStillLinked } from './routes/is-still-linked'
import { createResetToken } from './routes/password'
import { readPasskeys, toPasskeyHead } from './routes/sign-in-methods'
import { forgetDevices } from './rows/devices'
import { embeddedIssuer, findOwner, isActive, type Person, readPerson } from './rows/person-rows'
import { createSessionReader } from './session-reader'

export type EmbeddedIdentityParts = {
  configuration: Configuration
  items: Items
  jobs: Jobs
  mail: Mail
  secrets: Secrets
  metrics: Metrics
  live: Pick<Live, 'endAccess'>
  ids: IdGenerator
  now: () => number
  /** Providers of workspaces; none without. */
  organisations?: Organisations
  /** Cheaper hashing for tests; scrypt by default. */
  hashing?: Hashing
}

export type EmbeddedIdentity = Identity & {
  /** Waits for mails that are sent in the background. */
  settle: () => Promise<void>
  /** Waits for background work, then closes the database. */
  close: () => Promise<void>
}

/** Returns the id of the user in the embedded account store; null where they have none there. */
function embeddedSubject(identities: Person['identities']): string | null {
  return identities.find(({ issuer }) => issuer === embeddedIssuer)?.subject ?? null
}

async function accountIdOf(items: Items, userId: OwnerId): Promise<string | null> {
  const stored = await readPerson(items, userId)
  return stored && embeddedSubject(stored.person.identities)
}

/** Returns whether an operator has disabled an account of the store; false for one that was never signed in to. */
async function isDisabledAccount(items: Items, accountId: string): Promise<boolean> {
  const owner = await findOwner(items, { issuer: embeddedIssuer, subject: accountId })
  const stored = owner && (await readPerson(items, owner))
  return stored ? !isActive(stored.person) : false
}

async function endSessions(auth: EmbeddedAuthContext, userId: OwnerId): Promise<void> {
  const accountId = await accountIdOf(auth.items, userId)
  if (!accountId) return
  await forgetDevices(auth, userId)
  await endAllSessions(auth, accountId)
}

async function describe(auth: EmbeddedAuthContext, accountId: string): Promise<JsonObject> {
  const { accounts } = auth
  const [user, ways, sessions] = await Promise.all([
    accounts.findUserById(accountId),
    accounts.findAccounts(accountId),
    accounts.listSessions(accountId, { onlyActiveSessions: true }),
  ])
  return {
    emailConfirmed: user?.emailVerified ?? false,
    signInMethods: ways.map(({ providerId, createdAt }) => ({
      kind: providerId === 'credential' ? 'password' : providerId,
      since: createdAt.toISOString(),
    })),
    passkeys: readPasskeys(auth, accountId)
      .map(toPasskeyHead)
      .map(({ name, createdAt }) => ({
        name,
        since: createdAt,
      })),
    sessions: sessions.map(({ createdAt, updatedAt, userAgent }) => ({
      since: createdAt.toISOString(),
      seen: updatedAt.toISOString(),
      browser: userAgent ?? '',
    })),
  }
}

async function removeAccount(auth: EmbeddedAuthContext, accountId: string): Promise<void> {
  await removeSessions(auth, accountId)
  for (const table of ['passkey', 'twoFactor']) {
    auth.database.prepare(`DELETE FROM "${table}" WHERE userId = ?`).run(accountId)
  }
  await auth.accounts.deleteUser(accountId)
  // A concurrent request may have added something meanwhile.
  removeVerifications(auth, accountId)
  auth.sessionReader.forget()
  // Checkpoints the write-ahead log into the file, where erased rows are overwritten.
  auth.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

const sweepEvery = 3_600_000

/** Deletes ended sessions and codes from the disk at intervals: they record when and where a user signed in. */
function createSweep({ database, now }: EmbeddedAuthContext): () => void {
  const statements = ['session', 'verification'].map((table) =>
    database.prepare(`DELETE FROM "${table}" WHERE expiresAt < ?`),
  )
  let sweptAt = Number.NEGATIVE_INFINITY
  return () => {
    if (now() - sweptAt < sweepEvery) return
    sweptAt = now()
    for (const statement of statements) statement.run(new Date(now()).toISOString())
  }
}

/**
 * The accounts of the embedded home: better-auth on `accounts.sqlite` in the data folder, behind
 * routes of our own (ADR accounts-and-sessions).
 *
 * @throws StoreUnavailableError when the database cannot be used
 */
export async function openEmbeddedIdentity(
  parts: EmbeddedIdentityParts,
): Promise<EmbeddedIdentity & AccountMaker> {
  const { configuration, items, metrics } = parts
  const secret = await parts.secrets.read('session')
  if (!secret) throw new Error('There is no secret for sessions')
  const database = openDatabase(join(configuration.dataFolder, 'accounts.sqlite'))
  const hashing = createHashing(parts.hashing)
  const onSessionEnd = async (accountId: string) => {
    // Before a stream asks, so that it gets no cached answer.
    sessionReader.forget()
    const identity = { issuer: embeddedIssuer, subject: accountId }
    const owner = await findOwner(items, identity).catch(() => null)
    if (owner) parts.live.endAccess?.(owner)
  }
  const { now } = parts
  const isDisabled = (accountId: string) => isDisabledAccount(items, accountId)
  const hooks = { isDisabled, onSessionEnd }
  const engine = createEngine({ configuration, database, secret, hashing, now, ...hooks })
  await (await getMigrations(engine.options)).runMigrations()
  const { internalAdapter: accounts } = await engine.$context
  const providers = configuration.oidc
  const organisations = parts.organisations ?? null
  const known = { ...parts, engine, database, accounts, providers, organisations }
  const sessionReader = createSessionReader({
    ...known,
    isStillLinked: (accountId, provider) => isStillLinked(known, accountId, provider),
  })
  const running = new Set<Promise<void>>()
  const auth: EmbeddedAuthContext = {
    ...parts,
    secret,
    database,
    engine,
    accounts,
    hashing,
    sessionReader,
    providers,
    organisations,
    oidc: createProviderClients(
      parts,
      cacheDiscovery(createDiscovery(fetchFromOperators), parts.now),
    ),
    behind(work) {
      const run = work()
        .catch(() => metrics.count('mail_failed'))
        .finally(() => running.delete(run))
      running.add(run)
    },
  }
  const answer = createAuthRouter(auth, accountRoutes)
  const sweep = createSweep(auth)
  // Runs for each request with an API key: the engine's own lookup costs as much as the rest of a read.
  const findUser = database.prepare('SELECT emailVerified FROM "user" WHERE id = ?')
  const settle = async () => {
    await Promise.all(running)
  }
  return {
    signIn: 'own',
    async principalOf({ headers, url }) {
      const key = presentedKey(headers)
      if (key === null) return (await sessionReader.read(headers))?.principal ?? null
      return readKeyPrincipal(parts, key, new URL(url).pathname, async ({ identities }) => {
        const account = findUser.get(embeddedSubject(identities) ?? '')
        return account ? { isEmailConfirmed: Boolean(account.emailVerified) } : null
      })
    },
    async handle(request) {
      sweep()
      return answer(request)
    },
    async deleteUser(userId) {
      const accountId = await accountIdOf(items, userId)
      if (accountId) await removeAccount(auth, accountId)
    },
    endSessions: (userId) => endSessions(auth, userId),
    disableUser: (userId) => endSessions(auth, userId),
    // Nothing is closed in this store: the user's row decides.
    async enableUser() {},
    createResetToken: (email) => createResetToken(auth, email),
    async describeUser(userId) {
      const accountId = await accountIdOf(items, userId)
      return accountId ? describe(auth, accountId) : {}
    },
    issuer: embeddedIssuer,
    makeAccount: async (person) => ({
      issuer: embeddedIssuer,
      subject: await createAccountWithoutPassword(auth, person),
    }),
    settle,
    async close() {
      await settle()
      database.close()
    },
  }
}
