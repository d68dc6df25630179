import { strToU8 } from 'fflate'
import { createIdGenerator } from '@/lib/resume/ids'
import { draftToDocument } from '../draft/draft-to-document'
import { importBytes } from '../import-file'

/** Imports a file without pages, and returns the content that its draft gives. */
export async function contentOf(text: string, fileName: string) {
  const outcome = await importBytes({
    bytes: strToU8(text),
    fileName,
    pdf: () => Promise.reject(new Error('No PDF is expected.')),
    ids: createIdGenerator(),
    onProgress: () => {},
  })
  if (!outcome.ok || outcome.kind !== 'draft') throw new Error('A draft is expected.')
  return draftToDocument(outcome.draft, createIdGenerator()).document.content
}
