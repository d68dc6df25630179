import { followerLineage } from '@/lib/resume/family/family-base'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** The job that a CV is fitted to. */
export type Job = { title: string; employer: string; text: string }

const cut = (text: string, length: number) => [...text].slice(0, length).join('')

/**
 * A CV of its own for one job: it remembers which CV it follows and what the job asked for. Entries and
 * bullets keep their ids, so that later changes of the CV that it follows can be brought over.
 *
 * @param source the CV as it is
 * @param tailored the same with what was accepted
 * @param version of the CV that it follows in the account; 0 where there is none
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
    ...tailored,
    id: copy.id,
    title: cut(copy.title, limits.line),
    lineage: { ...followerLineage(source, copy.version), posting },
  }
}
