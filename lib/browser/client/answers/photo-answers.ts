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

/** Reads the answer to `POST /api/v1/photos`. */
export const readPhotoUpload = object({ id: text, upload: nullable(object({ url: text, fields: record(text) })) })
export type PhotoUpload = Read<typeof readPhotoUpload>

/** Reads the answer to `GET /api/v1/photos/{id}`. */
export const readPhoto = object(
  {
    id: text,
    fileName: text,
    status: text as Reader<Open<'waiting' | 'working' | 'done' | 'failed'>>,
    progress: nullable(object({
      stage: text as Reader<Open<'looking' | 'decoding' | 'packing'>>,
      done: integer(),
      of: integer(),
    })),
    createdAt: time,
    expiresAt: time,
  },
  {
    code: text as Reader<Open<'empty' | 'wrong-type' | 'heic' | 'svg' | 'moving' | 'too-large' | 'too-many-pixels' | 'damaged' | 'not-plain' | 'other-bytes' | 'font-restricted' | 'font-unfit' | 'too-many-fonts' | 'pdf-unfit' | 'too-many-pdfs' | 'gave-up'>>,
    reason: text,
    pictures: list(object({
      name: text as Reader<Open<'96' | '256' | '600' | 'print'>>,
      url: text,
      link: object({ url: text, expiresAt: nullable(time) }),
      type: text as Reader<Open<'image/jpeg' | 'image/webp'>>,
      width: integer(),
      height: integer(),
      bytes: integer(),
      sha256: text,
    })),
  },
)
export type Photo = Read<typeof readPhoto>
