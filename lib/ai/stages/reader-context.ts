import type { AiRequestErrorCode } from '@/lib/api/ai-requests'
import type { LanguageCode } from '@/lib/language/tags'
import type { Question } from '../client/compose-request'
import type { ReaderRecord } from '../reader/trust'

/**
 * Sends one request to the reader. Every failure is a value: a reader that gives nothing fails nothing.
 *
 * @param prompt version of the prompt, which the request names as one that was used
 */
export type AskReader = <T>(
  question: Question<T>,
  prompt: string,
) => Promise<{ ok: true; value: T } | ReaderFailure>

export type ReaderFailure = { ok: false; code: AiRequestErrorCode; retryAfter: number | null }

/** Exam and canary record of one model as a reader, stored by whoever runs the stages. */
export type ReaderRecords = {
  read: () => Promise<ReaderRecord>
  change: (change: (record: ReaderRecord) => ReaderRecord) => Promise<void>
}

/** A reader for one request of a person. */
export type ReaderContext = {
  /** Record of the reader; null where none is set up, or it is switched off. */
  reader: ReaderRecords | null
  ask: AskReader
  /** Seeds canaries, so that nobody can guess them. */
  id: string
  /** Whether there is time for an exam before. */
  hasTimeForExam: boolean
  /** Whether the model reads one text at a time. */
  isSmall?: boolean
  /** Has the reader examined in a language in the background. */
  examine: (language: LanguageCode) => Promise<void>
}

export type OpenReader = ReaderContext & { reader: ReaderRecords }
