import type { LetterPosting } from '@/lib/resume/create-letter'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { openTailorDraft } from '../../jobs/tailor/tailor-drafts'
import type { JournalNamespace } from '../../storage/journal/journal-types'

/**
 * The posting that a new letter is for: what its CV remembers, else the one that the CV is being fitted to
 * on this device. Null where there is neither, or where the code to read it is out of reach.
 */
export async function findPosting(
  namespace: JournalNamespace,
  { id, lineage }: ResumeDocument,
): Promise<LetterPosting | null> {
  if (lineage?.posting) return lineage.posting
  const { read } = await openTailorDraft(namespace, id)
  if (read === '') return null
  try {
    const { preparePosting } = await import('@/lib/ai/posting/prepare-posting')
    const { readPosting } = await import('@/lib/ai/posting/read-posting')
    const prepared = preparePosting(read)
    if (!prepared.ok) return null
    const { title, employer } = readPosting(prepared.text)
    return {
      title: (title?.text ?? '').slice(0, limits.line),
      employer: (employer?.text ?? '').slice(0, limits.line),
      text: prepared.text.slice(0, limits.posting),
    }
  } catch {
    return null
  }
}
