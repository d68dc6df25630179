import 'server-only'
import type { IdGenerator } from '@/lib/resume/ids'
import type { Configuration } from './config/configuration-types'
import type { Files } from './files/file-types'
import type { Identity } from './identity/identity-types'
import type { Items } from './items/item-types'
import type { Jobs } from './jobs/job-types'
import type { Mail } from './mail/mail-types'
import type { Metrics } from './metrics/metric-types'
import type { Models } from './models/model-types'
import type { Secrets } from './secrets/secret-types'
import type { Vectors } from './vectors/vector-types'

/** Size of the stored data, in bytes. */
export type StorageUse = {
  database: number
  files: number
  /** On this machine. */
  vectors: number
  /** Left on the disk; null where nobody knows. */
  free: number | null
  /** False: there are more files than were counted. */
  isWhole: boolean
}

/** The house that services live in: every port, and what tests replace. */
export type Ports = {
  configuration: Configuration
  items: Items
  files: Files
  jobs: Jobs
  identity: Identity
  mail: Mail
  secrets: Secrets
  metrics: Metrics
  models: Models
  vectors: Vectors
  /** For operators, where this home can tell. */
  measureStorage?: () => Promise<StorageUse>
  /** Milliseconds since 1970. */
  now: () => number
  ids: IdGenerator
}

export type OpenedPorts = Ports & {
  /** Begins to work through jobs and to sweep: the server does, commands and most tests do not. */
  start: () => void
  /** Lets jobs that run come to their end within the milliseconds. */
  drain: (milliseconds: number) => Promise<void>
  /** Lets go of every file; a later use of the home throws. */
  close: () => Promise<void>
}
