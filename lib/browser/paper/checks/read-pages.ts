import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import { guessedTexts } from '@/lib/importers/draft/guessed-texts'
import type { ImportFailureCode } from '@/lib/importers/import-types'
import type { IdGenerator } from '@/lib/resume/ids'
import { type Running, runImport } from '../../import-export/import/run-import'
import type { ReadCv } from '../readback/report'

export type ReadPages = ({ ok: true } & ReadCv) | { ok: false; code: ImportFailureCode }

/**
 * Reads the pages of a PDF by the importer, in a dedicated worker. Its embedded document and link targets are ignored,
 * since other software sees only the pages (ADR checks-without-model).
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
