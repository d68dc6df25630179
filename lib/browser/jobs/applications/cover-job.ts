import type { CoverageCount } from '@/lib/ai/requirements/requirement-types'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { openTailorDraft } from '../tailor/tailor-drafts'

/** Count of what a CV covers of a job, and the essential requirements that it does not show, in the words of the ad. */
export type JobCoverage = CoverageCount & { gaps: readonly string[] }

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
): Promise<JobCoverage | null> {
  try {
    const { coverAd } = await import('@/lib/ai/requirements/cover-ad')
    const { isProven, showableOf } = await import('@/lib/ai/requirements/count-requirements')
    const [{ removed, added, evidence }, { answers }] = await Promise.all([
      openTailorDraft(namespace, id),
      openTailorDraft(namespace, resume.id),
    ])
    const asOf = new Date().toISOString().slice(0, 7)
    const said = { removed, added, evidence, answers }
    const covered = coverAd(content.jobDescription, resume, said, asOf)
    if (!covered) return null
    const open = showableOf(covered.requirements).filter(
      (one) => one.group === 'essential' && !isProven(one) && !one.isOwnWord,
    )
    return { ...covered.count, gaps: open.map(({ line }) => line) }
  } catch {
    return null
  }
}
