import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import { guessedTexts } from '@/lib/importers/draft/guessed-texts'
import type { ImportFailureCode } from '@/lib/importers/import-types'
import type { IdGenerator } from '@/lib/resume/ids'
import { type Running, runImport } from '../../import-export/import/run-import'
import type { ReadCv } from '../readback/report'

export type ReadPages = ({ ok: true } & ReadCv) | { ok: false; code: ImportFailureCode }

/**
 * Reads the pages of a PDF as the import does, in a worker of its own. A document that the file carries and addresses
 * behind its links are left out: other software sees the pages alone (ADR 109).
 */
export function readPages(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  ids: IdGenerator,
): Running<ReadPages> {
  const file = { kind: 'file', bytes: bytes.slice(), fileName, pagesOnly: true } as const
  const { outcome, cancel } = runImport(file, () => {})
  const read = async (): Promise<ReadPages | null> => {
    const result = await outcome
    if (!result?.ok) return result
    if (result.kind === 'document') return { ok: true, document: result.document, guesses: [] }
    const { draft } = result
    return {
      ok: true,
      document: draftToDocument(draft, ids).document,
      guesses: guessedTexts(draft),
    }
  }
  return { outcome: read(), cancel }
}
