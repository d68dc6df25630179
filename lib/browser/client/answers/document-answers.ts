// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  anyObject,
  either,
  exactly,
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

/** Reads the answer to `DELETE /api/v1/resumes/{id}`. */
export const readDocumentHead = object(
  {
    id: text,
    kind: text as Reader<Open<'resume' | 'letter' | 'application'>>,
    title: text,
    name: text,
    label: text,
    version: integer(1),
    createdAt: time,
    updatedAt: time,
    trashedAt: nullable(time),
  },
  {
    application: object({
      stage: text as Reader<Open<'saved' | 'applied' | 'interview' | 'offer' | 'closed'>>,
      outcome: text as Reader<Open<'' | 'accepted' | 'declined' | 'rejected' | 'withdrawn'>>,
      stageOn: text,
      appliedOn: text,
      nextOn: text,
      isAnswered: flag,
      resumeId: text,
      template: text,
    }),
    follows: text,
  },
)
export type DocumentHead = Read<typeof readDocumentHead>

/** Reads the answer to `GET /api/v1/resumes/{id}`. */
export const readDocumentBody = object(
  {
    id: text,
    kind: text as Reader<Open<'resume' | 'letter' | 'application'>>,
    title: text,
    name: text,
    label: text,
    version: integer(1),
    createdAt: time,
    updatedAt: time,
    trashedAt: nullable(time),
    document: anyObject,
  },
  {
    application: object({
      stage: text as Reader<Open<'saved' | 'applied' | 'interview' | 'offer' | 'closed'>>,
      outcome: text as Reader<Open<'' | 'accepted' | 'declined' | 'rejected' | 'withdrawn'>>,
      stageOn: text,
      appliedOn: text,
      nextOn: text,
      isAnswered: flag,
      resumeId: text,
      template: text,
    }),
    follows: text,
    pdf: object({
      url: text,
      version: integer(),
      link: object({ url: text, expiresAt: nullable(time) }),
    }),
  },
)
export type DocumentBody = Read<typeof readDocumentBody>

/** Reads the answer to `PUT /api/v1/resumes/{id}`. */
export const readSaveAnswer = object(
  { id: text, version: integer(1), updatedAt: time },
  { lastModified: text },
)
export type SaveAnswer = Read<typeof readSaveAnswer>

/** Reads the answer to `GET /api/v1/changes`. */
export const readChanges = object({
  changes: list(either(
    object({ id: text, isErased: exactly(false), head: readDocumentHead }),
    object({ id: text, isErased: exactly(true) }),
  )),
  marker: text,
  hasMore: flag,
})
export type Changes = Read<typeof readChanges>
