// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  either,
  exactly,
  flag,
  integer,
  nullable,
  number,
  object,
  type Open,
  type Read,
  type Reader,
  text,
  time,
} from './readers'

/** Reads the answer to `POST /api/v1/ai/test`. */
export const readAiReport = either(
  object(
    {
      ok: exactly(true),
      mode: text as Reader<Open<'schema' | 'json' | 'plain'>>,
      tellsUsage: flag,
      milliseconds: integer(),
      embeddings: nullable(either(
        object({ ok: exactly(true), dimensions: integer() }),
        object({
          ok: exactly(false),
          code: text as Reader<Open<'key-refused' | 'out-of-credit' | 'model-unknown' | 'busy' | 'server-trouble' | 'unreachable' | 'too-slow' | 'cancelled' | 'refused' | 'cut-off' | 'unreadable' | 'wrong-shape' | 'too-large' | 'too-long' | 'redirected' | 'no-model-server' | 'wrong-embeddings' | 'ai-not-set-up' | 'budget-used-up'>>,
          retryAfter: nullable(number),
        }),
      )),
    },
    {
      reader: nullable(either(
        object({
          ok: exactly(true),
          exam: object({
            noticed: integer(0),
            fabrications: integer(0),
            supported: integer(0),
            honest: integer(0),
            language: text as Reader<Open<'en' | 'de' | 'fr' | 'es' | 'pt' | 'it'>>,
            at: time,
            promptVersion: text,
            isPassed: flag,
          }),
        }),
        object({
          ok: exactly(false),
          code: text as Reader<Open<'key-refused' | 'out-of-credit' | 'model-unknown' | 'busy' | 'server-trouble' | 'unreachable' | 'too-slow' | 'cancelled' | 'refused' | 'cut-off' | 'unreadable' | 'wrong-shape' | 'too-large' | 'too-long' | 'redirected' | 'no-model-server' | 'wrong-embeddings' | 'ai-not-set-up' | 'budget-used-up'>>,
          retryAfter: nullable(number),
        }),
      )),
    },
  ),
  object({
    ok: exactly(false),
    code: text as Reader<Open<'key-refused' | 'out-of-credit' | 'model-unknown' | 'busy' | 'server-trouble' | 'unreachable' | 'too-slow' | 'cancelled' | 'refused' | 'cut-off' | 'unreadable' | 'wrong-shape' | 'too-large' | 'too-long' | 'redirected' | 'no-model-server' | 'wrong-embeddings' | 'ai-not-set-up' | 'budget-used-up'>>,
    retryAfter: nullable(number),
  }),
)
export type AiReport = Read<typeof readAiReport>
