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

/** Reads the answer to `PATCH /api/v1/resumes/{id}/comments/{comment}`. */
export const readComment = object({
  id: text,
  shareId: nullable(text),
  name: text,
  text: text,
  anchor: nullable(object({
    address: text,
    start: integer(0),
    end: integer(0),
    quote: text,
    version: integer(1),
  })),
  suggestion: nullable(text),
  state: text as Reader<Open<'open' | 'resolved' | 'dismissed' | 'taken'>>,
  replies: list(object({ id: text, name: nullable(text), text: text, createdAt: time })),
  createdAt: time,
})
export type Comment = Read<typeof readComment>

/** Reads the answer to `GET /api/v1/resumes/{id}/comments`. */
export const readCommentList = object({ comments: list(readComment) })
export type CommentList = Read<typeof readCommentList>
