import 'server-only'
import type { IdGenerator } from '@/lib/resume/ids'
import type { Configuration } from './config/configuration-types'
import type { Files } from './files/types'
import type { Identity } from './identity/types'
import type { Items } from './items/types'
import type { Jobs } from './jobs/types'
import type { Mail } from './mail/types'
import type { Metrics } from './metrics/types'
import type { Models } from './models/types'
import type { Secrets } from './secrets/types'
import type { Vectors } from './vectors/types'

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
