import { withoutStruck } from '@/lib/ai/letters/struck'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { Journal } from '../../storage/journal/journal-types'
import { localDay } from './local-day'
import { openEvidenceWorker } from './watch-evidence'

/**
 * Returns a document that no editor shows as its editor would print it: a letter without the sentences that its CV does
 * not support. As it is where that CV is not on this device.
 */
export async function printedDocument(
  journal: Pick<Journal, 'peek'>,
  document: PaperDocument,
  open = openEvidenceWorker,
): Promise<PaperDocument> {
  const resumeId = document.kind === 'letter' ? document.lineage?.documentId : undefined
  if (document.kind !== 'letter' || !resumeId) return document
  const resume = await journal.peek(resumeId)
  if (resume?.kind !== 'resume') return document
  const worker = open()
  try {
    const asOf = localDay(new Date())
    const answer = await worker.ask({ letter: document, resume, asOf })
    return answer ? withoutStruck(document, answer.sentences) : document
  } finally {
    worker.close()
  }
}
