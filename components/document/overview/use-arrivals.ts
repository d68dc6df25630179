import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { DocumentHead } from '@/dist/answers/document-answers'
import type { JournalHead } from '@/lib/browser/storage/journal/journal-types'

/** Milliseconds: arrivals in quick succession are shown together. */
const togetherWithin = 200

type Heads = readonly JournalHead[] | null
type Remote = readonly DocumentHead[] | null

/** Returns remote CVs that are in neither list now: such a CV is moving from one list to the other, or was erased. */
export function findBetween(heads: Heads, before: Remote, remote: Remote): DocumentHead[] {
  const known = new Set([...(heads ?? []), ...(remote ?? [])].map(({ id }) => id))
  return (before ?? []).filter(({ id }) => !known.has(id))
}

/**
 * Returns remote CVs until they appear among the local ones. The two lists are read one after the other: without this a
 * CV being downloaded was in neither, and a dashboard of 300 showed 284. Reloads the local CVs when one has arrived.
 */
export function useArrivals(
  heads: Heads,
  remote: DocumentHead[] | null,
  reload: () => Promise<void>,
) {
  /** Remote list when the local one was last read after it. */
  const [settled, setSettled] = useState(remote)
  const between = useMemo(() => findBetween(heads, settled, remote), [heads, settled, remote])
  const isBetween = between.length > 0
  if (!isBetween && settled !== remote) setSettled(remote)

  const settle = useEffectEvent(async () => {
    const upTo = remote
    // Read after the remote list: whatever is missing there is local by now, or erased.
    await reload().catch(() => {})
    setSettled(upTo)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: arrivals during a read wait for the next
  useEffect(() => {
    if (!isBetween) return
    const timer = setTimeout(() => void settle(), togetherWithin)
    return () => clearTimeout(timer)
  }, [isBetween, settled])

  return useMemo(
    () => (remote && isBetween ? [...remote, ...between] : remote),
    [remote, isBetween, between],
  )
}
