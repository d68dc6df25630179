import { useEffect, useState } from 'react'
import { coverJob, type JobCoverage } from '@/lib/browser/jobs/applications/cover-job'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { JobTab } from '../applications-address'
import { useApplicationDraft } from './application-context'

/** Milliseconds after the last key in the ad. */
const pause = 500

/**
 * Counts the requirements of the open job that its CV covers, again after changes; null while unknown.
 *
 * @param tab another one may follow answers of the person, which are in neither document
 */
export function useJobCoverage(
  journal: Journal,
  cv: ResumeDocument | null,
  tab: JobTab,
): JobCoverage | null {
  const application = useApplicationDraft((document) => document)
  const { jobDescription } = application.content
  const [count, setCount] = useState<JobCoverage | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the job only the ad counts
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const found = cv && (await coverJob(journal.namespace, application, cv))
      if (isCurrent) setCount(found)
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [journal, cv, jobDescription, tab])
  return count
}
