import { freezeDocument, type KindNames } from '@/lib/browser/jobs/applications/freeze-document'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { CvParcel } from '@/lib/forms/hand-over'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import { formEntry, isSkipped, type PrivateFact } from '@/lib/resume/private-facts'

/** Writes bytes as base64. */
function toBase64(bytes: Uint8Array<ArrayBuffer>): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/**
 * Makes what the extension gets of a CV: the CV without what is not for a form (job description, stories), its PDF, and
 * the person's earlier answers to forms.
 *
 * @returns null if the CV is no longer there
 */
export async function makeParcel(
  journal: Pick<Journal, 'peek'>,
  id: string,
  facts: readonly PrivateFact[],
  fileNames: KindNames,
): Promise<CvParcel | null> {
  const document = await journal.peek(id)
  if (document?.kind !== 'resume') return null
  const pdf = await freezeDocument(journal, document, fileNames)
  const content = { ...document.content, stories: [] }
  return {
    cv: exportJsonResume({ ...document, content, lineage: null }),
    pdf: pdf && { name: pdf.name, base64: toBase64(pdf.bytes) },
    answers: facts
      .filter((fact) => fact.entry === formEntry && !isSkipped(fact))
      .map(({ question, text, at }) => ({ question, text, at })),
  }
}
