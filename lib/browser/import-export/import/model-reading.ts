import type { ImportDraft } from '@/lib/importers/draft/draft-types'
import { importLimits } from '@/lib/importers/import-limits'
import type { Asking } from '../../ai/model-requests'
import { askImportWorker, type ImportWorker, type Running, spawnImportWorker } from './run-import'

/** The lines of a file that are sent, or why nothing is. */
export type ShownFile =
  | { ok: true; asking: Asking<'import-reading'> }
  | { ok: false; code: 'too-long' | 'gave-up' }

/** A model's reading of a file, or why there is none. */
export type AnswerReading =
  | { ok: true; draft: ImportDraft }
  | { ok: false; code: 'nothing-found' | 'gave-up' }

const gaveUp = { ok: false, code: 'gave-up' } as const

/**
 * Returns the lines of a file as a model is shown them, with marks in place of contacts.
 *
 * @param read the reader's own reading
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
    start,
    patience,
  )
}

/**
 * Makes a reading of what a model answered, in a worker, so that no answer holds the page up.
 *
 * @param read the reader's own reading, which the model was asked about
 * @param answer what the server gave; nothing of it is believed
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
      if (!reply.draft) return { ok: false, code: 'nothing-found' }
      // The lines are the same: stored once.
      return { ok: true, draft: { ...reply.draft, source: read.source } }
    },
    gaveUp,
    start,
    patience,
  )
}
