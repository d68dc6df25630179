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
  time,
} from './readers'

/** Reads the answer to `POST /api/v1/ai/requests/{id}/cancel`. */
export const readAiRequestHead = object({
  id: text,
  kind: text as Reader<Open<'requirements' | 'tailoring' | 'wording' | 'letter' | 'translation' | 'match' | 'interview' | 'import-help' | 'import-reading' | 'cv' | 'proposal'>>,
  documentId: nullable(text),
  status: text as Reader<Open<'waiting' | 'running' | 'done' | 'failed' | 'cancelled'>>,
  stage: nullable(text as Reader<Open<'saving' | 'reading' | 'drafting' | 'checking' | 'verifying' | 'writing'>>),
  code: nullable(text as Reader<Open<'key-refused' | 'out-of-credit' | 'model-unknown' | 'busy' | 'server-trouble' | 'unreachable' | 'too-slow' | 'cancelled' | 'refused' | 'cut-off' | 'unreadable' | 'wrong-shape' | 'too-large' | 'too-long' | 'redirected' | 'no-model-server' | 'wrong-embeddings' | 'ai-not-set-up' | 'budget-used-up' | 'no-document' | 'nothing-to-reword' | 'no-such-text' | 'unknown-language' | 'no-vector-index' | 'input-lost' | 'notes-unreadable' | 'render-failed' | 'took-too-long' | 'gave-up'>>),
  retryAfter: nullable(number),
  createdAt: time,
  expiresAt: time,
})
export type AiRequestHead = Read<typeof readAiRequestHead>

/** Reads the answer to `GET /api/v1/ai/requests`. */
export const readAiRequestList = object({ requests: list(readAiRequestHead) })
export type AiRequestList = Read<typeof readAiRequestList>

/** Reads `AiRequestRequirements/result`. */
export const readRequirementsAnswer = object(
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
  {
    language: nullable(text),
    document: object({ id: text, version: integer() }),
    coverage: list(object({
      id: text,
      state: text as Reader<Open<'present' | 'other-name' | 'weak' | 'perhaps' | 'unsure' | 'missing' | 'unread'>>,
      evidence: list(object({ quote: text, place: text })),
      months: nullable(integer(0)),
    })),
    unread: nullable(text),
  },
)
export type RequirementsAnswer = Read<typeof readRequirementsAnswer>

/** Reads `AiRequestTailoring/result`. */
export const readTailoringAnswer = object({
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
})
export type TailoringAnswer = Read<typeof readTailoringAnswer>

/** Reads `AiRequestLetter/result`. */
export const readLetterAnswer = object({
  sentences: list(object(
    {
      id: text,
      paragraph: integer(0),
      text: text,
      restsOn: list(text),
      verdict: text as Reader<Open<'pass' | 'confirm'>>,
      reasons: list(object({
        kind: text,
        verdict: text as Reader<Open<'confirm' | 'block'>>,
        words: text,
        place: nullable(text),
      })),
      evidence: list(object({ words: text, place: text })),
    },
    {
      leansOn: nullable(text),
      reading: object({
        state: text as Reader<Open<'supported' | 'unsupported' | 'unread'>>,
        evidence: list(object({ quote: text, place: text })),
        unsupported: list(text),
      }),
    },
  )),
  held: integer(0),
  dropped: list(object({ reason: text, count: integer(0) })),
})
export type LetterAnswer = Read<typeof readLetterAnswer>

/** Reads `AiRequestTranslation/result`. */
export const readTranslationAnswer = object({
  document: object({ id: text, version: integer() }),
  from: text,
  language: text,
  texts: list(object(
    {
      address: text,
      item: nullable(integer(0)),
      stored: text,
      text: text,
      asks: nullable(text),
    },
    {
      reading: object({
        state: text as Reader<Open<'supported' | 'unsupported' | 'unread'>>,
        evidence: list(object({ quote: text, place: text })),
        unsupported: list(text),
      }),
    },
  )),
  kept: list(object(
    { address: text, item: nullable(integer(0)), stored: text, fault: text },
    { text: nullable(text) },
  )),
  verbatim: list(object({ address: text, item: nullable(integer(0)), stored: text })),
})
export type TranslationAnswer = Read<typeof readTranslationAnswer>

/** Reads `AiRequestMatch/result`. */
export const readMatchAnswer = object({
  how: text as Reader<Open<'meaning' | 'words'>>,
  because: nullable(text),
  compared: integer(0),
  cvs: list(object({ id: text, shown: integer(0), of: integer(0) })),
  bullets: list(object({
    text: text,
    places: list(object({ documentId: text, address: text })),
    words: list(text),
  })),
})
export type MatchAnswer = Read<typeof readMatchAnswer>

/** Reads `AiRequestInterview/result`. */
export const readInterviewAnswer = object({
  document: object({ id: text, version: integer() }),
  questions: list(object({
    form: text,
    cv: nullable(object({ quote: text, place: text })),
    job: nullable(text),
    notes: list(object({ quote: text, place: text })),
  })),
  dropped: integer(0),
})
export type InterviewAnswer = Read<typeof readInterviewAnswer>

/** Reads `AiRequestImportHelp/result`. */
export const readImportHelpAnswer = object({
  sections: list(object({
    kind: text,
    entries: list(object({
      into: nullable(text),
      values: list(object({
        field: text,
        ranges: list(object({ line: integer(0), from: integer(0), to: integer(0) })),
      })),
    })),
  })),
  dropped: integer(0),
})
export type ImportHelpAnswer = Read<typeof readImportHelpAnswer>

/** Reads `AiRequestImportReading/result`. */
export const readImportReadingAnswer = object({
  sections: list(object({
    section: text,
    heading: list(object({ line: number, to: nullable(number), words: nullable(text) })),
    entries: list(object({
      values: list(object({
        field: text,
        at: list(object({ line: number, to: nullable(number), words: nullable(text) })),
      })),
    })),
  })),
})
export type ImportReadingAnswer = Read<typeof readImportReadingAnswer>

/** Reads the answer to `POST /api/v1/ai/requests/{id}/check`. */
export const readWordingsCheck = object({
  version: integer(),
  wordings: list(object({
    id: text,
    state: text as Reader<Open<'licensed' | 'open' | 'blocked' | 'stale' | 'unknown'>>,
    reasons: list(object({
      kind: text,
      verdict: text as Reader<Open<'confirm' | 'block'>>,
      words: text,
      place: nullable(text),
    })),
  })),
})
export type WordingsCheck = Read<typeof readWordingsCheck>
