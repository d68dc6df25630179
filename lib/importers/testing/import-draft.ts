import { createIdGenerator } from '@/lib/resume/ids'
import type { ImportDraft } from '../draft/draft-types'
import { importBytes } from '../import-file'
import { failed } from '../source/read-result'

/** Returns what is understood of a file that is no PDF. */
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
