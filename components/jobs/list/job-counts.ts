import { useEffect, useSyncExternalStore } from 'react'
import { readLetterState } from '@/lib/browser/ai/letters/read-letter-state'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import { coverJob, type JobCoverage } from '@/lib/browser/jobs/applications/cover-job'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'

/** Name of the last counts of this tab in its session storage, without the words of an ad. */
const storedAs = 'vitae.jobCounts'

/** Count of what the CV of a job covers, and whether its letter is written; null while unknown. */
type JobCount = JobCoverage & { isLetterWritten: boolean | null }

type Counts = Record<string, JobCount | null>

function readStored(): Counts {
  try {
    return JSON.parse(sessionStorage.getItem(storedAs) ?? '{}') as Counts
  } catch {
    return {}
  }
}

/** Last count of each job of this page, by namespace and id: shown until a newer one is there, so that nothing jumps. */
let last: Counts | null = null
/** Revisions that were counted since a job was opened. */
const fresh = new Map<string, number>()
const listeners = new Set<() => void>()
let counting: Promise<unknown> = Promise.resolve()

const known = () => {
  last ??= readStored()
  return last
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Counts all jobs again, as after one was opened, where its CV and its answers may have changed. */
export const forgetCounts = () => fresh.clear()

function setCount(key: string, count: JobCount | null) {
  last = { ...known(), [key]: count }
  const withoutWords = Object.entries(last).map(([one, value]) => [
    one,
    value && { ...value, gaps: [] },
  ])
  try {
    sessionStorage.setItem(storedAs, JSON.stringify(Object.fromEntries(withoutWords)))
  } catch {
    // Storage is blocked or full: the counts are made again after a reload.
  }
  for (const listener of listeners) listener()
}

const whenIdle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2_000 })
    else setTimeout(resolve, 50)
  })

async function count(journal: Journal, { id }: ApplicationItem): Promise<JobCount | null> {
  await whenIdle()
  const job = await journal.peek(id)
  if (job?.kind !== 'application' || job.content.jobDescription.trim() === '') return null
  const cv = await journal.peek(job.content.resumeId)
  const covered = cv?.kind === 'resume' ? await coverJob(journal.namespace, job, cv) : null
  if (!covered) return null
  const letter = job.content.letterId === '' ? null : await journal.peek(job.content.letterId)
  const state =
    letter?.kind === 'letter' ? await readLetterState(journal, letter).catch(() => null) : null
  return { ...covered, isLetterWritten: state?.isWritten ?? null }
}

const keyOf = (journal: Journal | null, id: string) => `${journal?.namespace} ${id}`

/** Returns the last counts of all jobs by id, for sorting. */
export function useKnownCounts(): (id: string) => JobCount | null {
  const journal = useJournal()
  const counts = useSyncExternalStore(subscribe, known, known)
  return (id) => counts[keyOf(journal, id)] ?? null
}

/** Returns how much the CV of a job covers of its ad: the last count, and a new one when nothing else is to do. */
export function useJobCount(item: ApplicationItem): JobCount | null {
  const journal = useJournal()
  const counts = useSyncExternalStore(subscribe, known, known)
  const key = keyOf(journal, item.id)
  const { revision } = item
  useEffect(() => {
    if (!journal || !item.isHere || item.application.resumeId === '') return
    if (fresh.get(key) === revision) return
    let isCurrent = true
    counting = counting.then(async () => {
      // Another row of the same job may have counted it meanwhile.
      if (!isCurrent || fresh.get(key) === revision) return
      const found = await count(journal, item).catch(() => null)
      fresh.set(key, revision ?? 0)
      setCount(key, found)
    })
    return () => {
      isCurrent = false
    }
  }, [journal, item, key, revision])
  return item.application.resumeId === '' ? null : (counts[key] ?? null)
}
