// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  anyObject,
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

/** Reads the answer to `POST /api/v1/resumes/{id}/versions`. */
export const readVersionHead = object(
  {
    number: integer(1),
    at: time,
    reason: text as Reader<Open<'idle' | 'writing' | 'import' | 'suggestion' | 'restore' | 'template' | 'download' | 'named'>>,
    name: text,
    title: text,
    changes: list(object(
      {
        kind: text as Reader<Open<'changed' | 'added' | 'removed' | 'moved' | 'design'>>,
        section: text,
        count: integer(),
      },
      { title: text },
    )),
  },
  { pdf: object({ sha256: text, bytes: integer() }) },
)
export type VersionHead = Read<typeof readVersionHead>

/** Reads the answer to `GET /api/v1/resumes/{id}/versions/{number}`. */
export const readVersion = object(
  {
    number: integer(1),
    at: time,
    reason: text as Reader<Open<'idle' | 'writing' | 'import' | 'suggestion' | 'restore' | 'template' | 'download' | 'named'>>,
    name: text,
    title: text,
    changes: list(object(
      {
        kind: text as Reader<Open<'changed' | 'added' | 'removed' | 'moved' | 'design'>>,
        section: text,
        count: integer(),
      },
      { title: text },
    )),
    document: anyObject,
  },
  { pdf: object({ sha256: text, bytes: integer() }) },
)
export type Version = Read<typeof readVersion>

/** Reads the answer to `GET /api/v1/resumes/{id}/versions`. */
export const readVersionPage = object({ items: list(readVersionHead), cursor: nullable(text) })
export type VersionPage = Read<typeof readVersionPage>
