'use client'

import { useEffect, useState } from 'react'
import type { JournalNamespace } from '@/lib/browser/journal/journal-types'

const guest: JournalNamespace = 'guest'

/**
 * Returns the number of non-empty guest CVs on this device, which belong to no account yet; null while it is
 * unknown. The journal is loaded after the page is rendered.
 */
export function useGuestCvs(): number | null {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    let isCurrent = true
    void countGuestCvs()
      .then((found) => isCurrent && setCount(found))
      // Where storage is denied there is nothing to import, and nothing to report here.
      .catch(() => {})
    return () => {
      isCurrent = false
    }
  }, [])
  return count
}

async function countGuestCvs(): Promise<number> {
  const [{ journalOf }, { hasWords }] = await Promise.all([
    import('@/lib/browser/journal/open-journals'),
    import('@/lib/browser/journal/has-words'),
  ])
  const journal = journalOf(guest)
  let count = 0
  for (const { id, trashedAt } of await journal.list()) {
    if (trashedAt !== null) continue
    const document = await journal.peek(id)
    if (!document || hasWords(document)) count += 1
  }
  return count
}
