import type { CoverageCount } from '@/lib/ai/requirements/requirement-types'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { openTailorDraft } from '../tailor/tailor-drafts'

/**
 * Counts the requirements of a job that its CV covers, as the match of the job does: with the answers of the person and
 * the evidence of a model. The code is loaded on demand.
 *
 * @returns null without a job description that can be read, or if the code cannot be loaded
 */
export async function coverJob(
  namespace: JournalNamespace,
  { id, content }: ApplicationDocument,
  resume: ResumeDocument,
): Promise<CoverageCount | null> {
  try {
    const { coverAd } = await import('@/lib/ai/requirements/cover-ad')
    const [{ removed, added, evidence }, { answers }] = await Promise.all([
      openTailorDraft(namespace, id),
      openTailorDraft(namespace, resume.id),
    ])
    const asOf = new Date().toISOString().slice(0, 7)
    return coverAd(content.jobDescription, resume, { removed, added, evidence, answers }, asOf)
  } catch {
    return null
  }
}
