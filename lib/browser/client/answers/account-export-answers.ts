// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  integer,
  list,
  nullable,
  object,
  type Open,
  type Read,
  type Reader,
  text,
  time,
} from './readers'

/** Reads the answer to `POST /api/v1/me/exports`. */
export const readAccountExport = object(
  {
    id: text,
    status: text as Reader<Open<'waiting' | 'running' | 'done' | 'failed' | 'cancelled'>>,
    progress: nullable(object({ done: integer(0), of: integer(1) })),
    createdAt: time,
    expiresAt: time,
  },
  {
    parts: list(object({
      url: text,
      link: object({ url: text, expiresAt: nullable(time) }),
      fileName: text,
      bytes: integer(0),
      sha256: text,
    })),
    linksExpireAt: time,
  },
)
export type AccountExport = Read<typeof readAccountExport>

/** Reads the answer to `GET /api/v1/me/exports`. */
export const readAccountExportList = object({ exports: list(readAccountExport) })
export type AccountExportList = Read<typeof readAccountExportList>
