import 'server-only'
import type { ArchiveReader } from './archive/archive-types'
import type { PhotoMaker } from './photos/processing/photo-types'
import type { Ports } from './ports-types'
import type { Reader } from './reader/reader-types'
import type { PostWebhook } from './webhooks/post-webhook'

/** Ports of a process that runs background work: its threads, and the requests of webhooks. */
export type TaskPorts = Ports & {
  reader: Reader
  archives: ArchiveReader
  maker: PhotoMaker
  post: PostWebhook
}
