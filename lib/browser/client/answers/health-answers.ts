// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  flag,
  integer,
  list,
  object,
  type Open,
  type Read,
  type Reader,
  text,
} from './readers'

/** Reads the answer to `GET /api/v1/health`. */
export const readHealth = object(
  { ok: flag },
  {
    out: list(text as Reader<Open<'mail' | 'models' | 'pdf'>>),
    missing: list(text as Reader<Open<'table' | 'secrets'>>),
    detail: object({
      build: text,
      uptimeSeconds: integer(),
      residentBytes: integer(),
      store: text as Reader<Open<'ok' | 'busy' | 'full' | 'read-only' | 'damaged' | 'refused' | 'newer' | 'process'>>,
    }),
  },
)
export type Health = Read<typeof readHealth>
