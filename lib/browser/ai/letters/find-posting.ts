import type { LetterPosting } from '@/lib/resume/create-letter'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { openTailorDraft } from '../../jobs/tailor/tailor-drafts'
import type { JournalNamespace } from '../../storage/journal/journal-types'

/**
 * Finds the job description for a new letter: from the lineage of its CV, else the one that the CV is being tailored to
 * on this device. Null without either, or if the code cannot be loaded.
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
