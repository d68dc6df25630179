// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  integer,
  nullable,
  object,
  type Open,
  type Read,
  type Reader,
  text,
  time,
} from './readers'

/** Reads the answer to `GET /api/v1/bulk-exports/{id}`. */
export const readBulkExport = object({
  id: text,
  status: text as Reader<Open<'waiting' | 'running' | 'done' | 'failed' | 'cancelled'>>,
  progress: nullable(object({ done: integer(0), of: integer(1) })),
  skipped: integer(0),
  createdAt: time,
  expiresAt: time,
  file: nullable(object({
    fileName: text,
    bytes: integer(),
    link: object({ url: text, expiresAt: nullable(time) }),
  })),
})
export type BulkExport = Read<typeof readBulkExport>
