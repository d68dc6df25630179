import 'server-only'
import type { DatabaseSync } from 'node:sqlite'
import type { IdGenerator } from '@/lib/resume/ids'
import type { Configuration, OidcProvider } from '../config/configuration-types'
import type { Items } from '../items/item-types'
import type { Mail } from '../mail/mail-types'
import type { Metrics } from '../metrics/metric-types'
import type { Secrets } from '../secrets/secret-types'
import type { Jobs } from '../tasks/job-types'
import type { Engine, EngineContext } from './engine/engine'
import type { Hashing } from './engine/hashing'
import type { OidcClient } from './oidc/oidc-client'
import type { Organisations } from './organisation-types'
import type { SessionReader } from './session-reader'

/** Context of the identity router and of every route, the same for each account store. */
export type AuthContext = {
  configuration: Configuration
  items: Items
  jobs: Jobs
  secrets: Secrets
  metrics: Metrics
  ids: IdGenerator
  now: () => number
  /** Keys the hashes of rows, and signs cookies. */
  secret: string
  sessionReader: SessionReader
  /** Opens our client at an identity provider of this installation. */
  oidc: (provider: OidcProvider) => OidcClient
  /** Identity providers of this installation. */
  providers: readonly OidcProvider[]
  /** Workspaces with a provider of their own; null where an identity provider stores the accounts. */
  organisations: Organisations | null
}

/** Context of the routes of an account of the embedded home. */
export type EmbeddedAuthContext = AuthContext & {
  mail: Mail
  database: DatabaseSync
  engine: Engine
  accounts: EngineContext['internalAdapter']
  hashing: Hashing
  /**
   * Runs work that no request waits for, since the time of the answer would reveal whether an address has an
   * account. Failures are counted; the user requests the mail again.
   */
  behind: (work: () => Promise<void>) => void
}
