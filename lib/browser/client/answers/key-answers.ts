// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  list,
  nullable,
  object,
  type Open,
  type Read,
  type Reader,
  text,
  time,
} from './readers'

/** Reads the answer to `POST /api/v1/keys`. */
export const readCreatedKey = object({
  id: text,
  name: text,
  prefix: text,
  scopes: list(text as Reader<Open<'read' | 'write' | 'ai' | 'admin'>>),
  createdAt: time,
  expiresAt: nullable(time),
  lastUsedAt: nullable(time),
  key: nullable(text),
})
export type CreatedKey = Read<typeof readCreatedKey>
