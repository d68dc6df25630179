// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  flag,
  integer,
  list,
  nullable,
  number,
  object,
  type Open,
  type Read,
  type Reader,
  text,
  time,
} from './readers'

/** Reads the answer to `GET /api/v1/ai`. */
export const readAiState = object(
  {
    uses: nullable(text as Reader<Open<'own' | 'operator'>>),
    operator: nullable(object({
      provider: text as Reader<Open<'openai' | 'openrouter' | 'azure' | 'ollama' | 'vllm' | 'lmstudio' | 'compatible'>>,
      name: text,
      model: text,
      embeddingModel: nullable(text),
    })),
    own: nullable(object({
      provider: text as Reader<Open<'openai' | 'openrouter'>>,
      model: text,
      embeddingModel: nullable(text),
      savedAt: time,
      isReadable: flag,
    })),
    ownProviders: list(object({ id: text as Reader<Open<'openai' | 'openrouter'>>, name: text, host: text })),
    today: object({
      tokens: integer(),
      limit: nullable(integer()),
      calls: integer(),
      dollars: nullable(number),
    }),
  },
  {
    reader: nullable(object({
      model: text,
      exams: list(object({
        noticed: integer(0),
        fabrications: integer(0),
        supported: integer(0),
        honest: integer(0),
        language: text as Reader<Open<'en' | 'de' | 'fr' | 'es' | 'pt' | 'it'>>,
        at: time,
        promptVersion: text,
        isPassed: flag,
      })),
      isRevoked: flag,
      placed: integer(0),
      caught: integer(0),
    })),
  },
)
export type AiState = Read<typeof readAiState>
