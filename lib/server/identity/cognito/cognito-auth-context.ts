import 'server-only'
import type { OidcProvider } from '../../config/configuration-types'
import type { AuthContext } from '../auth-context'
import { routesFor } from '../http/route'
import type { CognitoSettings } from './cognito-settings'
import type { AccessReader } from './read-access-token'
import type { SessionKey } from './session-rows'
import type { UserPool } from './user-pool'

/** Everything that the routes of an account work with where a user pool keeps the accounts. */
export type CognitoAuthContext = AuthContext & {
  settings: CognitoSettings
  /** The pool, as our own client sees it. */
  provider: OidcProvider
  pool: UserPool
  readAccess: AccessReader
  /** Renewals that this process has begun: who comes meanwhile waits for the same one. */
  renewals: Map<SessionKey['id'], Promise<unknown>>
}

export const { openRoute, memberRoute, openReading, memberReading } =
  routesFor<CognitoAuthContext>()
