import {
  type AiRequestHead,
  type ImportHelpAnswer,
  type ImportReadingAnswer,
  readAiRequestHead,
  readAiRequestList,
  readImportHelpAnswer,
  readImportReadingAnswer,
} from '@/dist/answers/ai-request-answers'
import type { ModelQuestion } from '@/lib/ai/interview/read-model-questions'
import type { FormAnswerResult, LetterResult } from '@/lib/ai/letters/letter-result'
import type { TranslationResult } from '@/lib/ai/translation/translated-copy'
import { anyObject, type Reader } from '../client/readers'
import { type FoundProposal, readFoundProposal } from './read-found-proposal'
import { type FoundRequirements, readFoundRequirements } from './read-found-requirements'
import { type FoundWordings, readFoundWordings } from './read-found-wordings'
import { readInterviewResult } from './read-interview-result'
import { readFormAnswerResult, readLetterResult } from './read-letter-result'
import { readTranslation } from './read-translation'

/** Result type of each request kind that a screen follows. A new kind needs a row here and one below. */
export type RequestResults = {
  requirements: FoundRequirements
  tailoring: FoundWordings
  proposal: FoundProposal
  letter: LetterResult
  'form-answer': FormAnswerResult
  translation: TranslationResult
  interview: { questions: ModelQuestion[] }
  'import-help': ImportHelpAnswer
  'import-reading': ImportReadingAnswer
}
export type RequestKind = keyof RequestResults

const resultReaders: { [K in RequestKind]: Reader<RequestResults[K]> } = {
  requirements: readFoundRequirements,
  tailoring: readFoundWordings,
  proposal: readFoundProposal,
  letter: readLetterResult,
  'form-answer': readFormAnswerResult,
  translation: readTranslation,
  interview: readInterviewResult,
  'import-help': readImportHelpAnswer,
  'import-reading': readImportReadingAnswer,
}

/** Progress of a request; with `done` its result. */
export type ModelRequest<K extends RequestKind> = Pick<
  AiRequestHead,
  'id' | 'status' | 'code' | 'retryAfter'
> & {
  stage: (typeof stages)[number] | null
  result: RequestResults[K] | null
}

/** Stages that screens show; tailoring a whole CV has more. */
const stages = ['reading', 'drafting', 'checking', 'verifying'] as const

/** Parses a request of a kind; undefined for other kinds, and for a finished one whose result cannot be parsed. */
export function readModelRequest<K extends RequestKind>(
  kind: K,
  value: unknown,
): ModelRequest<K> | undefined {
  const head = readAiRequestHead(value)
  if (!head) return undefined
  const { id, status, code, retryAfter } = head
  const stage = stages.find((one) => one === head.stage) ?? null
  if (status !== 'done') return { id, status, stage, code, retryAfter, result: null }
  const result = resultReaders[kind](anyObject(value)?.result)
  return result && { id, status, stage, code, retryAfter, result }
}

const endings: readonly AiRequestHead['status'][] = ['done', 'failed', 'cancelled']

/** Returns true if the request is not finished, including statuses that only a newer server knows. */
export const isUnderWay = ({ status }: Pick<AiRequestHead, 'status'>): boolean =>
  !endings.includes(status)

/** Returns the newest request of a kind about a document that was not cancelled; its id is null without one. */
export function findNewest(
  kind: RequestKind,
  documentId: string,
  value: unknown,
): { id: string | null } | undefined {
  const list = readAiRequestList(value)
  const found = list?.requests.find(
    (one) => one.kind === kind && one.documentId === documentId && one.status !== 'cancelled',
  )
  return list && { id: found?.id ?? null }
}

/**
 * Returns the ids of finished requests of a kind about a document, newest first; undefined if the value is not a list.
 */
export function findDone(
  kind: RequestKind,
  documentId: string,
  value: unknown,
): string[] | undefined {
  const list = readAiRequestList(value)
  return list?.requests
    .filter((one) => one.kind === kind && one.documentId === documentId && one.status === 'done')
    .map(({ id }) => id)
}

/** Returns the ids of unfinished requests of a kind. */
export function findOpen(kind: RequestKind, value: unknown): string[] {
  const requests = readAiRequestList(value)?.requests ?? []
  return requests.filter((one) => one.kind === kind && isUnderWay(one)).map(({ id }) => id)
}
