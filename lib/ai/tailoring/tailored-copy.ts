import { followerLineage } from '@/lib/resume/family/family-base'
import { filedAsCopy } from '@/lib/resume/filing'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Job that a CV is tailored to. */
export type Job = { title: string; employer: string; text: string }

const cut = (text: string, length: number) => [...text].slice(0, length).join('')

/**
 * Creates a copy of a CV for one job, with the master and the job in its lineage. Entries and bullets keep their ids,
 * so that later changes of the master can be merged.
 *
 * @param source the current CV
 * @param tailored the CV with the accepted changes
 * @param version of the source in the account; 0 without one
 */
export function tailoredCopy(
  source: ResumeDocument,
  tailored: ResumeDocument,
  copy: { id: string; title: string; version: number; job: Job },
): ResumeDocument {
  const { title, employer, text } = copy.job
  const posting = {
    title: cut(title, limits.line),
    employer: cut(employer, limits.line),
    text: cut(text, limits.posting),
  }
  return {
    ...filedAsCopy(tailored),
    id: copy.id,
    title: cut(copy.title, limits.line),
    lineage: { ...followerLineage(source, copy.version), posting },
  }
}
