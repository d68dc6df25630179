// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  list,
  nullable,
  object,
  type Open,
  type Read,
  type Reader,
  text,
  time,
} from './readers'

/** Reads the answer to `GET /api/v1/requests`. */
export const readCvRequestList = object({
  requests: list(object({
    requestId: text,
    status: text as Reader<Open<'waiting' | 'running' | 'done' | 'failed' | 'cancelled'>>,
    stage: nullable(text as Reader<Open<'saving' | 'reading' | 'drafting' | 'checking' | 'verifying' | 'writing'>>),
    code: nullable(text as Reader<Open<'key-refused' | 'out-of-credit' | 'model-unknown' | 'busy' | 'server-trouble' | 'unreachable' | 'too-slow' | 'cancelled' | 'refused' | 'cut-off' | 'unreadable' | 'wrong-shape' | 'too-large' | 'too-long' | 'redirected' | 'no-model-server' | 'wrong-embeddings' | 'ai-not-set-up' | 'budget-used-up' | 'no-document' | 'nothing-to-reword' | 'no-such-text' | 'unknown-language' | 'no-vector-index' | 'input-lost' | 'notes-unreadable' | 'render-failed' | 'took-too-long' | 'gave-up'>>),
    message: text,
    documentId: nullable(text),
    title: nullable(text),
    job: nullable(text),
    createdAt: time,
    expiresAt: time,
  })),
})
export type CvRequestList = Read<typeof readCvRequestList>

/** Reads the answer to `GET /api/v1/requests/{id}`. */
export const readCvRequest = object(
  {
    requestId: text,
    status: text as Reader<Open<'waiting' | 'running' | 'done' | 'failed' | 'cancelled'>>,
    stage: nullable(text as Reader<Open<'saving' | 'reading' | 'drafting' | 'checking' | 'verifying' | 'writing'>>),
    code: nullable(text as Reader<Open<'key-refused' | 'out-of-credit' | 'model-unknown' | 'busy' | 'server-trouble' | 'unreachable' | 'too-slow' | 'cancelled' | 'refused' | 'cut-off' | 'unreadable' | 'wrong-shape' | 'too-large' | 'too-long' | 'redirected' | 'no-model-server' | 'wrong-embeddings' | 'ai-not-set-up' | 'budget-used-up' | 'no-document' | 'nothing-to-reword' | 'no-such-text' | 'unknown-language' | 'no-vector-index' | 'input-lost' | 'notes-unreadable' | 'render-failed' | 'took-too-long' | 'gave-up'>>),
    message: text,
    documentId: nullable(text),
    title: nullable(text),
    job: nullable(text),
    createdAt: time,
    expiresAt: time,
    model: nullable(text),
  },
  {
    links: object({ input: text, expiresAt: time }, { html: text, pdf: text, json: text }),
    files: object(
      { input: object({ url: text, expiresAt: nullable(time) }) },
      {
        html: object({ url: text, expiresAt: nullable(time) }),
        pdf: object({ url: text, expiresAt: nullable(time) }),
        json: object({ url: text, expiresAt: nullable(time) }),
      },
    ),
  },
)
export type CvRequest = Read<typeof readCvRequest>
