import 'server-only'
import type { OidcProvider } from '../../config/configuration-types'
import type { AuthContext } from '../auth-context'
import { routesFor } from '../http/route'
import type { AskAsOperator } from './ask-as-operator'
import type { CognitoSettings } from './cognito-settings'
import type { AccessReader } from './read-access-token'
import type { SessionKey } from './session-rows'
import type { UserPool } from './user-pool'

/** Context of the routes of an account in a user pool. */
export type CognitoAuthContext = AuthContext & {
  settings: CognitoSettings
  /** The pool, as our own client sees it. */
  provider: OidcProvider
  pool: UserPool
  /** Calls the pool's API with the credentials of this process, about any user. */
  ask: AskAsOperator
  readAccess: AccessReader
  /** Renewals under way in this process: concurrent requests wait for the same one. */
  renewals: Map<SessionKey['id'], Promise<unknown>>
}

export const { openRoute, memberRoute, openReading, memberReading } =
  routesFor<CognitoAuthContext>()
