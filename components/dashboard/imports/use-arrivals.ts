'use client'

import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { DocumentHead } from '@/lib/browser/client/answers/document-answers'
import type { JournalHead } from '@/lib/browser/storage/journal/journal-types'

/** Milliseconds: many that come one after the other are shown together. */
const togetherWithin = 200

type Heads = readonly JournalHead[] | null
type Remote = readonly DocumentHead[] | null

/**
 * Returns the CVs that were in the account alone and are in neither list now: such a CV is moving from one
 * list to the other, or was erased.
 */
export function findBetween(heads: Heads, before: Remote, remote: Remote): DocumentHead[] {
  const known = new Set([...(heads ?? []), ...(remote ?? [])].map(({ id }) => id))
  return (before ?? []).filter(({ id }) => !known.has(id))
}

/**
 * The CVs that only the account has, each until it is among those of this device. The two lists are read
 * one after the other: without this a CV that is being brought here was on neither, its card went, and
 * with many on their way a desk of 300 showed 284. Reads the CVs of this device again when one has come.
 */
export function useArrivals(
  heads: Heads,
  remote: DocumentHead[] | null,
  reload: () => Promise<void>,
) {
  /** List of the account when this device was last read after it. */
  const [settled, setSettled] = useState(remote)
  const between = useMemo(() => findBetween(heads, settled, remote), [heads, settled, remote])
  const isBetween = between.length > 0
  if (!isBetween && settled !== remote) setSettled(remote)

  const settle = useEffectEvent(async () => {
    const upTo = remote
    // Read later than the account's list: whatever that one has lost is here by now, or nowhere.
    await reload().catch(() => {})
    setSettled(upTo)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what arrives while one is read waits for the next
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
