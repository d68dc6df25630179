import type { ImportDraft } from '@/lib/importers/draft/draft-types'
import { importLimits } from '@/lib/importers/import-limits'
import type { Asking } from '../../ai/model-requests'
import { askImportWorker, type ImportWorker, type Running, spawnImportWorker } from './run-import'

/** Lines of a file to send, or why nothing is sent. */
export type ShownFile =
  | { ok: true; asking: Asking<'import-reading'> }
  | { ok: false; code: 'too-long' | 'gave-up' }

/** A model's reading of a file (`isBetter`: by score than the importer's own), or why there is none. */
export type AnswerReading =
  | { ok: true; draft: ImportDraft; isBetter: boolean }
  | { ok: false; code: 'nothing-found' | 'gave-up' }

const gaveUp = { ok: false, code: 'gave-up' } as const

/**
 * Returns the lines of a file for a model, with marks in place of contacts.
 *
 * @param read the importer's own reading
 */
export function runShowLines(
  read: ImportDraft,
  start: () => ImportWorker = spawnImportWorker,
  patience: number = importLimits.milliseconds,
): Running<ShownFile> {
  return askImportWorker<ShownFile>(
    { kind: 'show-lines', read },
    (reply) => {
      if (reply.kind !== 'shown-lines') return undefined
      if (!reply.request) return { ok: false, code: 'too-long' }
      // The server knows the fields of each section.
      const { fields: _, ...asking } = reply.request
      return { ok: true, asking }
    },
    gaveUp,
    gaveUp,
    start,
    patience,
  )
}

/**
 * Converts a model's answer to a reading, in a worker, so that the page is not blocked.
 *
 * @param read the importer's own reading, which the model was shown
 * @param answer of the server, not trusted
 */
export function runReadAnswer(
  read: ImportDraft,
  answer: unknown,
  start: () => ImportWorker = spawnImportWorker,
  patience: number = importLimits.milliseconds,
): Running<AnswerReading> {
  return askImportWorker<AnswerReading>(
    { kind: 'read-answer', read, answer },
    (reply) => {
      if (reply.kind !== 'answer-reading') return undefined
      const { draft, isBetter } = reply
      if (!draft) return { ok: false, code: 'nothing-found' }
      // The lines are shared, so they are stored once.
      return { ok: true, draft: { ...draft, source: read.source }, isBetter }
    },
    gaveUp,
    gaveUp,
    start,
    patience,
  )
}
