import 'server-only'
import { StageError } from '@/lib/ai/stages/stage-error'
import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import { beginReview } from '@/lib/importers/draft/review-types'
import { unplacedLines } from '@/lib/importers/draft/unplaced-lines'
import type { ImportOutcome } from '@/lib/importers/import-types'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { withLastModified } from '../../documents/accept-document'
import { readJsonFile, writeJsonFile } from '../../kernel/json-files'
import type { OwnerId } from '../../owner'
import type { AccountStageContext, StageParts } from '../requests/stage-context'
import { inputKey, notesKey } from './cv-request-files'

/** The CV that a request begins with, and the lines of the notes that have no place in it. */
export type SavedInput = { document: ResumeDocument; unplaced: string[] }

/** Reads the document from the outcome of notes; lines that are left out are reported as unplaced. */
function readOutcome(ports: StageParts, outcome: ImportOutcome & { ok: true }): SavedInput {
  if (outcome.kind === 'document') {
    return { document: outcome.document, unplaced: [...(outcome.leftOut ?? [])] }
  }
  const { draft } = outcome
  const { document, cut, isTooLarge } = draftToDocument(draft, ports.ids)
  if (isTooLarge) throw new StageError('too-long')
  const unplaced = unplacedLines(beginReview(draft)).map(({ text }) => text)
  return { document: withLastModified(document, ports.now()), unplaced: [...unplaced, ...cut] }
}

/**
 * Makes the CV that a request begins with and saves it, before any model is asked; reads one that is saved already.
 * Notes are read by the importers, in their thread: they copy, and make nothing up.
 */
export async function saveInput(
  ports: StageParts,
  owner: OwnerId,
  context: AccountStageContext,
): Promise<SavedInput> {
  await context.enter('saving')
  const key = inputKey(owner, context.id)
  const saved = await readJsonFile<SavedInput>(ports, key)
  if (saved) return saved
  const notes = await ports.files.get(notesKey(owner, context.id))
  if (!notes) throw new StageError('input-lost')
  if (!ports.reader) throw new Error('Nobody reads notes in this process')
  const outcome = await ports.reader.read({ bytes: notes.bytes, fileName: 'notes.txt' })
  if (!outcome.ok) {
    if (outcome.code === 'busy') throw new Error('Too many files are being read')
    if (outcome.code === 'not-started')
      throw new Error('The importers cannot be loaded', { cause: outcome.error })
    throw new StageError('notes-unreadable')
  }
  const input = readOutcome(ports, outcome)
  await writeJsonFile(ports, key, input)
  return input
}
