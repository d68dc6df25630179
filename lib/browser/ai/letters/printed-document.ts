import { withoutStruck } from '@/lib/ai/letters/struck'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { peekToldCv } from '../../private-facts/peek-told-cv'
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
  const resume = await peekToldCv(journal, resumeId)
  if (!resume) return document
  const worker = open()
  try {
    const asOf = localDay(new Date())
    const answer = await worker.ask({ letter: document, resume, asOf })
    return answer ? withoutStruck(document, answer.sentences) : document
  } finally {
    worker.close()
  }
}
