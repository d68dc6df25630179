import type { LetterResult } from '@/lib/ai/letters/letter-result'
import type { FoundMatches } from '@/lib/ai/matching/match-posting'
import type { TranslationResult } from '@/lib/ai/translation/translated-copy'
import type { AiRequestHead } from '@/lib/api/ai-requests'
import { isJsonObject } from '@/lib/resume/json-value'
import { isText, objectsOf } from './answer-parts'
import { readFoundMatches } from './read-found-matches'
import { type FoundWordings, readFoundWordings } from './read-found-wordings'
import { type ImportHelp, readImportHelp } from './read-import-help'
import { readLetterResult } from './read-letter-result'
import { readTranslation } from './read-translation'

/** Result of each kind of request that a screen follows. A new kind is a row here and one below. */
export type RequestResults = {
  tailoring: FoundWordings
  letter: LetterResult
  translation: TranslationResult
  match: FoundMatches
  'import-help': ImportHelp
}
export type RequestKind = keyof RequestResults

const resultReaders: { [K in RequestKind]: (value: unknown) => RequestResults[K] | null } = {
  tailoring: readFoundWordings,
  letter: readLetterResult,
  translation: readTranslation,
  match: readFoundMatches,
  'import-help': readImportHelp,
}

/** Progress of a request; with `done` its result. */
export type ModelRequest<K extends RequestKind> = {
  id: string
  status: AiRequestHead['status']
  stage: (typeof stages)[number] | null
  /** A code of a newer server may be unknown here. */
  code: string | null
  result: RequestResults[K] | null
}

const statuses = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
/** Stages that screens follow; a whole CV has more. */
const stages = ['reading', 'drafting', 'checking', 'verifying'] as const

/** A request of a kind; null for what is none, and for one that is done with a result that cannot be read. */
export function readModelRequest<K extends RequestKind>(
  kind: K,
  value: unknown,
): ModelRequest<K> | null {
  if (!isJsonObject(value) || !isText(value.id)) return null
  const status = statuses.find((one) => one === value.status)
  if (!status) return null
  const result = status === 'done' ? resultReaders[kind](value.result) : null
  if (status === 'done' && !result) return null
  const stage = stages.find((one) => one === value.stage) ?? null
  return { id: value.id, status, stage, code: isText(value.code) ? value.code : null, result }
}

/** Whether somebody still works on it, or will. */
export const isUnderWay = ({ status }: Pick<AiRequestHead, 'status'>): boolean =>
  status === 'waiting' || status === 'running'

/** The newest request of a kind about a document that nobody has ended; its id is null where there is none. */
export function findNewest(
  kind: RequestKind,
  documentId: string,
  value: unknown,
): { id: string | null } | null {
  if (!isJsonObject(value) || !Array.isArray(value.requests)) return null
  const found = objectsOf(value.requests).find(
    (one) => one.kind === kind && one.documentId === documentId && one.status !== 'cancelled',
  )
  return { id: found && isText(found.id) ? found.id : null }
}
