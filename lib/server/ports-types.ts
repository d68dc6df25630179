import 'server-only'
import type { IdGenerator } from '@/lib/resume/ids'
import type { Document } from '@/lib/resume/schema/document'
import type { Configuration } from './config/configuration-types'
import type { Files } from './files/file-types'
import type { Identity } from './identity/identity-types'
import type { Items } from './items/item-types'
import type { Live } from './live/live-types'
import type { Mail } from './mail/mail-types'
import type { Metrics } from './metrics/metric-types'
import type { Models } from './models/model-types'
import type { OwnerId } from './owner'
import type { Secrets } from './secrets/secret-types'
import type { Jobs } from './tasks/job-types'
import type { Vectors } from './vectors/vector-types'

/** Size of the stored data, in bytes. */
export type StorageUse = {
  database: number
  files: number
  /** On this machine. */
  vectors: number
  /** Free bytes of the disk; null if unknown. */
  free: number | null
  /** False: there are more files than were counted. */
  isWhole: boolean
}

/** Ports that services use: all of them, and those that tests replace. */
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
  live: Live
  /** For operators, in homes that support it. */
  measureStorage?: () => Promise<StorageUse>
  /** Milliseconds since 1970. */
  now: () => number
  ids: IdGenerator
  documentHooks: DocumentHooks
}

/** Parts that hooks may use when a document is erased. */
export type ErasePorts = Pick<Ports, 'items' | 'files' | 'vectors' | 'secrets' | 'metrics' | 'now'>
/** Parts that hooks may use when a document is changed. */
export type ChangePorts = Pick<Ports, 'items' | 'now'>

/** Work that other rooms do when a document changes or is erased. Every hook is idempotent, as crashes repeat them. */
export type DocumentHooks = {
  /** Delete what a room stores of a document, after its content was deleted and before its head is. */
  onErase: readonly ((ports: ErasePorts, owner: OwnerId, id: string) => Promise<void>)[]
  /** Run before a change is written; it may not be written after all. `before` is null for a new document. */
  beforeChange: readonly ((
    ports: ChangePorts,
    owner: OwnerId,
    before: Document | null,
    after: Document,
  ) => Promise<void>)[]
  /** Run after a change was written, again when its request is repeated. */
  afterChange: readonly ((ports: ChangePorts, owner: OwnerId, id: string) => Promise<void>)[]
}

export type OpenedPorts = Ports & {
  /** Starts to run jobs and sweeps: the server does, commands and most tests do not. */
  start: () => void
  /** Waits for running jobs, at most for the milliseconds. */
  drain: (milliseconds: number) => Promise<void>
  /** Closes every file; a later use of the ports throws. */
  close: () => Promise<void>
}
