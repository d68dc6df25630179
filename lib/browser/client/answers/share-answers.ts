// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  flag,
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

/** Reads the answer to `PATCH /api/v1/shares/{id}`. */
export const readShare = object({
  id: text,
  documents: list(object({ id: text, title: text, version: nullable(integer(1)) })),
  label: text,
  url: nullable(text),
  slug: nullable(text),
  hasPassword: flag,
  endsAt: nullable(time),
  download: flag,
  comments: flag,
  leaveOut: list(text as Reader<Open<'phone' | 'email' | 'address'>>),
  createdAt: time,
  revokedAt: nullable(time),
  views: integer(0),
  downloads: integer(0),
  days: list(object({ day: text, views: integer(), downloads: integer() })),
})
export type Share = Read<typeof readShare>

/** Reads the answer to `GET /api/v1/shares`. */
export const readShareList = object({ shares: list(readShare) })
export type ShareList = Read<typeof readShareList>
