// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  integer,
  list,
  nullable,
  object,
  type Open,
  type Read,
  type Reader,
  record,
  text,
  time,
} from './readers'

/** Reads the answer to `POST /api/v1/me/imports`. */
export const readAccountImportUpload = object({ id: text, upload: object({ url: text, fields: record(text) }) })
export type AccountImportUpload = Read<typeof readAccountImportUpload>

/** Reads the answer to `GET /api/v1/me/imports/{id}`. */
export const readAccountImport = object(
  {
    id: text,
    fileName: text,
    status: text as Reader<Open<'waiting' | 'reading' | 'writing' | 'done' | 'failed'>>,
    progress: nullable(object({ done: integer(0), of: integer(1) })),
    createdAt: time,
    expiresAt: time,
  },
  {
    code: text as Reader<Open<'damaged' | 'too-large' | 'too-many' | 'no-export' | 'newer-version' | 'gave-up'>>,
    result: object({
      added: integer(0),
      alreadyHere: integer(0),
      versions: integer(0),
      pictures: integer(0),
      pdfs: integer(0),
      refused: list(object({
        file: text,
        code: text as Reader<Open<'damaged' | 'password' | 'too-large' | 'changed' | 'wrong-content' | 'newer-version' | 'no-document' | 'no-room'>>,
      })),
      refusedCount: integer(0),
    }),
  },
)
export type AccountImport = Read<typeof readAccountImport>
