import 'server-only'
import type { IdGenerator } from '@/lib/resume/ids'
import type { Configuration } from '../../configuration-types'
import type { Items } from '../../items/types'
import type { Jobs } from '../../jobs/types'
import type { Metrics } from '../../metrics/types'
import type { Secrets } from '../../secrets/types'
import { createDoor } from '../http/door'
import { isKeyText, isTokenText, presentedKey } from '../keys/key-text'
import { readKeyPrincipal } from '../keys/read-key-principal'
import { createOidcClient } from '../oidc/client'
import type { Identity } from '../types'
import { deleteCognitoUser } from './delete-user'
import type { CognitoKeeper } from './keeper'
import { createAccessReader } from './read-access-token'
import { cognitoRoutes } from './routes/cognito-routes'
import { listSessions } from './session-rows'
import { addressesOf, type CognitoSettings, toProvider } from './settings'
import { createUserPool } from './user-pool'
import { createCognitoVisitors, readTokenPrincipal } from './visitors'

export type CognitoIdentityParts = {
  configuration: Configuration
  settings: CognitoSettings
  items: Items
  jobs: Jobs
  secrets: Secrets
  metrics: Metrics
  ids: IdGenerator
  now: () => number
}

async function openKeeper(parts: CognitoIdentityParts): Promise<CognitoKeeper> {
  const { configuration, settings, secrets, now } = parts
  const secret = await secrets.read('session')
  if (!secret) throw new Error('There is no secret for sessions')
  const provider = toProvider(settings)
  const keeper: CognitoKeeper = {
    ...parts,
    secret,
    provider,
    providers: [provider],
    visitors: createCognitoVisitors(() => keeper),
    oidc: createOidcClient({
      url: configuration.url,
      secrets,
      now,
      discover: async () => addressesOf(settings),
    }),
    pool: createUserPool(settings),
    readAccess: createAccessReader(settings, now),
    renewals: new Map(),
  }
  return keeper
}

/**
 * Accounts that a user pool of Cognito keeps, behind routes and sessions of our own (docs/adr/0056). The
 * browser holds one opaque cookie; tokens stay here. Nothing is asked before somebody comes.
 *
 * @param parts.secrets `session`, `seal`, and `oidc-cognito` where the client has a secret
 */
export function openCognitoIdentity(parts: CognitoIdentityParts): Identity {
  let opened: Promise<CognitoKeeper> | null = null
  const open = () => {
    opened ??= openKeeper(parts).catch((error: unknown) => {
      // What failed may be mended meanwhile: the next one tries again.
      opened = null
      throw error
    })
    return opened
  }
  let door: ((request: Request) => Promise<Response>) | null = null
  return {
    signIn: 'managed',
    async principalOf({ headers }) {
      const keeper = await open()
      const key = presentedKey(headers)
      if (key === null) return (await keeper.visitors.read(headers))?.principal ?? null
      if (isKeyText(key)) {
        return readKeyPrincipal(parts, key, async () => ({ isEmailConfirmed: true }))
      }
      return isTokenText(key) ? readTokenPrincipal(keeper, key) : null
    },
    async handle(request) {
      door ??= createDoor(await open(), cognitoRoutes)
      return door(request)
    },
    deleteUser: async (userId) => deleteCognitoUser(await open(), userId),
    // Passwords are the pool's: its own page sends the code to choose another.
    createResetToken: async () => null,
    async describeUser(userId) {
      const sessions = await listSessions(parts.items, userId)
      return {
        emailConfirmed: true,
        waysIn: [{ kind: 'cognito', issuer: parts.settings.issuer }],
        sessions: sessions.map(({ row }) => ({
          since: new Date(row.createdAt).toISOString(),
          seen: new Date(row.seenAt).toISOString(),
          browser: row.userAgent,
        })),
      }
    },
  }
}
