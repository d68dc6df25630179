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
} from './readers'

/** Reads `AiRequestWording/result`. */
export const readWordingAnswer = object({
  choices: list(object(
    {
      id: text,
      parts: list(object({ text: text, evidence: list(object({ words: text, place: text })) })),
      verdict: text as Reader<Open<'pass' | 'confirm'>>,
      reasons: list(object({
        kind: text,
        verdict: text as Reader<Open<'confirm' | 'block'>>,
        words: text,
        place: nullable(text),
      })),
    },
    {
      reading: object({
        state: text as Reader<Open<'supported' | 'unsupported' | 'unread'>>,
        evidence: list(object({ quote: text, place: text })),
        unsupported: list(text),
      }),
    },
  )),
  held: integer(0),
  dropped: list(object({ reason: text, count: integer(0) })),
  before: text,
  address: text,
  way: text,
})
export type WordingAnswer = Read<typeof readWordingAnswer>

/** Reads the answer to `POST /api/v1/ai/requests/{id}/read`. */
export const readEditReadingAnswer = object({
  suggestion: text,
  reading: object({
    state: text as Reader<Open<'supported' | 'unsupported' | 'unread'>>,
    evidence: list(object({ quote: text, place: text })),
    unsupported: list(text),
  }),
})
export type EditReadingAnswer = Read<typeof readEditReadingAnswer>
