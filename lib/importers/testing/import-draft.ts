import { createIdGenerator } from '@/lib/resume/ids'
import type { ImportDraft } from '../draft/draft-types'
import { importBytes } from '../import-file'
import { failed } from '../source/read-result'

/** Imports a file that is not a PDF and returns its draft. */
export async function draftOfFile(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
): Promise<ImportDraft> {
  const outcome = await importBytes({
    bytes,
    fileName,
    pdf: async () => failed('no-text'),
    ids: createIdGenerator(),
    onProgress: () => {},
  })
  if (!outcome.ok) throw new Error(outcome.code)
  if (outcome.kind !== 'draft') throw new Error(outcome.kind)
  return outcome.draft
}
