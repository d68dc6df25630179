import { useEffect, useState } from 'react'
import { CoverageBars } from '@/components/ui/coverage-bars'
import { useMessages } from '@/components/ui/messages'
import type { CoverageCount } from '@/lib/ai/requirements/requirement-types'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import { coverJob } from '@/lib/browser/jobs/applications/cover-job'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { tailor } from '@/lib/messages/areas'

/** Counts of this page by job and revision, so that scrolling and filters count nothing again. */
const known = new Map<string, CoverageCount | null>()
/** Forgets all counts, as when a job was opened, where its CV and its answers may change. */
export const forgetCounts = () => known.clear()

let counting: Promise<unknown> = Promise.resolve()

const whenIdle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2_000 })
    else setTimeout(resolve, 50)
  })

async function count(journal: Journal, { id }: ApplicationItem): Promise<CoverageCount | null> {
  await whenIdle()
  const job = await journal.peek(id)
  if (job?.kind !== 'application' || job.content.jobDescription.trim() === '') return null
  const cv = await journal.peek(job.content.resumeId)
  return cv?.kind === 'resume' ? coverJob(journal.namespace, job, cv) : null
}

/** Count of what the CV of a job covers of its ad, made one after another while nothing else is to do. */
export function CoveredCount({ item }: { item: ApplicationItem }) {
  const { covers } = useMessages(tailor)
  const journal = useJournal()
  const key = `${journal?.namespace} ${item.id} ${item.revision}`
  const [, setCounted] = useState('')
  useEffect(() => {
    if (!journal || !item.isHere || item.application.resumeId === '' || known.has(key)) return
    let isCurrent = true
    counting = counting.then(async () => {
      if (!isCurrent) return
      // Another row of the same job may have counted it meanwhile.
      if (!known.has(key)) known.set(key, await count(journal, item).catch(() => null))
      if (isCurrent) setCounted(key)
    })
    return () => {
      isCurrent = false
    }
  }, [journal, item, key])
  const found = known.get(key)
  if (!found || found.of === 0) return null
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-soft text-sm tabular-nums">
      {covers(found.covered, found.of)}
      <CoverageBars {...found} />
    </span>
  )
}
