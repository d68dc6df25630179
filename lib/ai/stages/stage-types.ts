import type { AiRequest, aiStages } from '@/lib/api/ai-requests'
import type { JsonObject, JsonValue } from '@/lib/resume/json-value'
import type { PrivateFact } from '@/lib/resume/private-facts'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import type { Question } from '../client/compose-request'
import type { groundSuggestions } from '../tailoring/ground-suggestions'
import type { ReadDraft } from './draft'
import type { ReaderContext } from './reader-context'

/** The place where stages run: an account on a server, or a page. */
export type StageHome = {
  /** Milliseconds since 1970. */
  now: () => number
  /** Reads a document as it is now; null if it is not there. */
  document: (id: string) => Promise<{ document: Document; version: number } | null>
  /** Reads what the person told about a CV; nothing in a request that others may read, too. */
  told: (document: ResumeDocument) => Promise<readonly PrivateFact[]>
  /** Runs `groundSuggestions`, on a server in a thread. */
  ground: (
    ...input: Parameters<typeof groundSuggestions>
  ) => Promise<ReturnType<typeof groundSuggestions>>
}

/** Context of one request. Everything throws RequestEndedError once the request was cancelled or deleted. */
export type StageContext = {
  /** Whether the model is a small one, which is asked for one text at a time. */
  isSmall?: boolean
  /** Results of earlier stages, or earlier attempts. */
  found: JsonObject
  /**
   * Returns what an earlier request to the same model found under a key, if it is still there. The key has to name all
   * that the value was made of.
   *
   * @param prompt version of the prompt that it was made with, which this request names, too
   */
  recall: (key: string, prompt: string) => Promise<JsonValue | undefined>
  /** Reports the stage that begins, and stores the results so far. */
  enter: (stage: (typeof aiStages)[number], found?: JsonObject) => Promise<void>
  /**
   * Calls the model; throws StageError.
   *
   * @param prompt version of the prompt, which the request names as one that was used
   * @param how.deadline milliseconds for the call where nobody waits for an answer at once; 150 seconds if left out
   * @param how.readDraft reads the answer while it is written, to be shown
   */
  ask: <T>(
    question: Question<T>,
    prompt: string,
    how?: { deadline?: number; readDraft?: ReadDraft },
  ) => Promise<T>
  /** Reads texts against the CV. */
  readerContext: ReaderContext
}

/** Kinds of requests that run wherever a model is. */
export type StageKind = Exclude<AiRequest['kind'], 'match'>
export type StageInput<K extends StageKind> = Extract<AiRequest, { kind: K }>
