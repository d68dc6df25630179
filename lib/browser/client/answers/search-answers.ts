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

/** Reads the answer to `GET /api/v1/resumes`. */
export const readDocumentList = object({
  items: list(object(
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
  )),
  cursor: nullable(text),
})
export type DocumentList = Read<typeof readDocumentList>
