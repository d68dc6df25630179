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

/** Reads the answer to `GET /api/v1/operator/dead-jobs`. */
export const readDeadJobList = object({
  jobs: list(object({
    id: text,
    kind: text,
    message: text,
    attempts: integer(0),
    diedAt: time,
    canRetry: flag,
  })),
  cursor: nullable(text),
})
export type DeadJobList = Read<typeof readDeadJobList>

/** Reads the answer to `PUT /api/v1/operator/people/{id}/plan`. */
export const readKnownPerson = object({
  id: text,
  email: text,
  name: text,
  createdAt: time,
  isOperator: flag,
  plan: nullable(text as Reader<Open<'free' | 'standard' | 'unlimited'>>),
})
export type KnownPerson = Read<typeof readKnownPerson>

/** Reads the answer to `GET /api/v1/operator/people`. */
export const readPeople = object({
  people: list(readKnownPerson),
  cursor: nullable(text),
  usualPlan: text as Reader<Open<'free' | 'standard' | 'unlimited'>>,
})
export type People = Read<typeof readPeople>

/** Reads the answer to `GET /api/v1/operator/ai-server`. */
export const readAiServerState = object(
  {
    source: nullable(text as Reader<Open<'configuration' | 'setting'>>),
    inUse: nullable(object({
      provider: text as Reader<Open<'openai' | 'openrouter' | 'azure' | 'ollama' | 'vllm' | 'lmstudio' | 'compatible'>>,
      baseUrl: text,
      model: text,
      embeddingModel: nullable(text),
      hasKey: flag,
      isReady: flag,
    })),
    setting: nullable(object({
      provider: text as Reader<Open<'openai' | 'openrouter' | 'azure' | 'ollama' | 'vllm' | 'lmstudio' | 'compatible'>>,
      baseUrl: text,
      model: text,
      embeddingModel: nullable(text),
      hasKey: flag,
      isReady: flag,
    })),
    providers: list(object({
      id: text as Reader<Open<'openai' | 'openrouter' | 'azure' | 'ollama' | 'vllm' | 'lmstudio' | 'compatible'>>,
      name: text,
      address: text as Reader<Open<'fixed' | 'usual' | 'own'>>,
      baseUrl: nullable(text),
      needsKey: flag,
    })),
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
export type AiServerState = Read<typeof readAiServerState>
