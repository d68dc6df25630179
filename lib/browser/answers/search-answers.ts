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

/** Reads the answer to `GET /api/v1/resumes`. */
export const readResumeList = object({
  items: list(object({
    id: text,
    kind: text as Reader<Open<'resume' | 'letter'>>,
    title: text,
    name: text,
    label: text,
    version: integer(1),
    createdAt: time,
    updatedAt: time,
    trashedAt: nullable(time),
  })),
  cursor: nullable(text),
})
export type ResumeList = Read<typeof readResumeList>
