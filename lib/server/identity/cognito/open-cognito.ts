import 'server-only'
import type { IdGenerator } from '@/lib/resume/ids'
import type { Configuration } from '../../config/configuration-types'
import type { Items } from '../../items/item-types'
import type { Metrics } from '../../metrics/metric-types'
import type { Secrets } from '../../secrets/secret-types'
import type { Jobs } from '../../tasks/job-types'
import { createAuthRouter } from '../http/auth-router'
import type { Identity } from '../identity-types'
import { isTokenText, presentedKey } from '../keys/key-text'
import { readKeyPrincipal } from '../keys/read-key-principal'
import { createProviderClients } from '../oidc/provider-clients'
import { forgetDevices } from '../rows/devices'
import type { AskAsOperator } from './ask-as-operator'
import { changeAccess } from './change-access'
import type { CognitoAuthContext } from './cognito-auth-context'
import { createCognitoSessionReader, readTokenPrincipal } from './cognito-session-reader'
import { type CognitoSettings, describePool, toProvider } from './cognito-settings'
import { endAllHere } from './end-sessions'
import { createAccessReader } from './read-access-token'
import { cognitoRoutes } from './routes/cognito-routes'
import { listSessions } from './session-rows'
import { createUserPool } from './user-pool'

export type CognitoIdentityParts = {
  configuration: Configuration
  settings: CognitoSettings
  /** Calls the pool's API about any user. */
  ask: AskAsOperator
  items: Items
  jobs: Jobs
  secrets: Secrets
  metrics: Metrics
  ids: IdGenerator
  now: () => number
}

async function openAuthContext(parts: CognitoIdentityParts): Promise<CognitoAuthContext> {
  const { settings, secrets, now } = parts
  const secret = await secrets.read('session')
  if (!secret) throw new Error('There is no secret for sessions')
  const provider = toProvider(settings)
  // One object: the keys of the pool are cached with it.
  const described = describePool(settings)
  const auth: CognitoAuthContext = {
    ...parts,
    secret,
    provider,
    providers: [provider],
    organisations: null,
    sessionReader: createCognitoSessionReader(() => auth),
    oidc: createProviderClients(parts, async () => described),
    pool: createUserPool(settings),
    readAccess: createAccessReader(settings, now),
    renewals: new Map(),
  }
  return auth
}

/**
 * Opens the identity port over a Cognito user pool, with routes and sessions of our own (ADR accounts-and-sessions).
 * The browser holds one opaque cookie; tokens stay on the server. Nothing is requested before the first call.
 *
 * @param parts.secrets `session`, `seal`, and `oidc-cognito` where the client has a secret
 */
export function openCognitoIdentity(parts: CognitoIdentityParts): Identity {
  let opened: Promise<CognitoAuthContext> | null = null
  const open = () => {
    opened ??= openAuthContext(parts).catch((error: unknown) => {
      // The cause of the failure may be resolved meanwhile: the next call tries again.
      opened = null
      throw error
    })
    return opened
  }
  let router: ((request: Request) => Promise<Response>) | null = null
  return {
    signIn: 'managed',
    async principalOf({ headers, url }) {
      const auth = await open()
      const key = presentedKey(headers)
      if (key === null) return (await auth.sessionReader.read(headers))?.principal ?? null
      // A token is of ours, made with a key, or of the pool.
      const known = async () => ({ isEmailConfirmed: true })
      const program = await readKeyPrincipal(parts, key, new URL(url).pathname, known)
      return program ?? (isTokenText(key) ? readTokenPrincipal(auth, key) : null)
    },
    async handle(request) {
      router ??= createAuthRouter(await open(), cognitoRoutes)
      return router(request)
    },
    async deleteUser(userId) {
      const auth = await open()
      await endAllHere(auth, userId)
      await changeAccess(auth, userId, 'AdminDeleteUser')
    },
    async endSessions(userId) {
      const auth = await open()
      await endAllHere(auth, userId)
      await forgetDevices(auth, userId)
      await changeAccess(auth, userId, 'AdminUserGlobalSignOut')
    },
    async disableUser(userId) {
      const auth = await open()
      await endAllHere(auth, userId)
      await forgetDevices(auth, userId)
      await changeAccess(auth, userId, 'AdminDisableUser')
      await changeAccess(auth, userId, 'AdminUserGlobalSignOut')
    },
    enableUser: async (userId) => changeAccess(await open(), userId, 'AdminEnableUser'),
    // The pool stores the passwords: its own page sends the reset code.
    createResetToken: async () => null,
    async describeUser(userId) {
      const sessions = await listSessions(parts.items, userId)
      return {
        emailConfirmed: true,
        signInMethods: [{ kind: 'cognito', issuer: parts.settings.issuer }],
        sessions: sessions.map(({ row }) => ({
          since: new Date(row.createdAt).toISOString(),
          seen: new Date(row.seenAt).toISOString(),
          browser: row.userAgent,
        })),
      }
    },
  }
}
