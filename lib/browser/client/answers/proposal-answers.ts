// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  anything,
  integer,
  list,
  nonEmpty,
  nullable,
  number,
  object,
  oneOf,
  type Open,
  type Read,
  type Reader,
  record,
  text,
} from './readers'

/** Reads `AiRequestProposal/result`. */
export const readProposalAnswer = object({
  document: object({ id: text, version: integer() }),
  reading: nullable(object(
    {
      title: nullable(object({ text: text, quote: text })),
      employer: nullable(object({ text: text, quote: text })),
      requirements: list(object({
        id: text,
        kind: text,
        words: text,
        skill: nullable(text),
        importance: text as Reader<Open<'must' | 'nice'>>,
        years: nullable(number),
        level: nullable(text),
        quote: text,
        times: integer(0),
      })),
    },
    { language: nullable(text) },
  )),
  suggestions: list(object(
    {
      id: text,
      address: text,
      entryId: nullable(text),
      kind: text,
      before: text,
      after: text,
      hunk: oneOf(
        'kind',
        {
          set: object({ address: text }, { before: anything, after: anything }),
          insert: object({ list: text, behind: nullable(nonEmpty), node: record(anything) }),
          remove: object({ list: text, id: nonEmpty, before: record(anything) }),
          move: object({ list: text, id: nonEmpty, behind: nullable(nonEmpty) }),
        },
      ),
      reason: text,
      requirements: list(text),
      verdict: text as Reader<Open<'pass' | 'confirm' | 'block'>>,
      reasons: list(object({
        kind: text,
        verdict: text as Reader<Open<'confirm' | 'block'>>,
        words: text,
        place: nullable(text),
      })),
      evidence: list(object({ words: text, place: text })),
    },
    {
      reading: object({
        state: text as Reader<Open<'supported' | 'unsupported' | 'unread'>>,
        evidence: list(object({ quote: text, place: text })),
        unsupported: list(text),
      }),
      edited: list(object({
        text: text,
        reading: object({
          state: text as Reader<Open<'supported' | 'unsupported' | 'unread'>>,
          evidence: list(object({ quote: text, place: text })),
          unsupported: list(text),
        }),
      })),
    },
  )),
  dropped: list(object({ reason: text, count: integer(0) })),
  by: text,
})
export type ProposalAnswer = Read<typeof readProposalAnswer>
