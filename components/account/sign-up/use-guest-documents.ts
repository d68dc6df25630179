import { useEffect, useState } from 'react'
import type { Journal, JournalNamespace } from '@/lib/browser/storage/journal/journal-types'

const guest: JournalNamespace = 'guest'

/** Numbers of a guest's non-empty documents: CVs, and letters and applications. */
export type GuestDocuments = { cvs: number; others: number }

/**
 * Counts the guest documents on this device, which belong to no account yet; null while unknown. The journal is loaded
 * after the page is rendered.
 */
export function useGuestDocuments(): GuestDocuments | null {
  const [count, setCount] = useState<GuestDocuments | null>(null)
  useEffect(() => {
    let isCurrent = true
    void import('@/lib/browser/storage/journal/open-journals')
      .then(({ journalOf }) => countDocuments(journalOf(guest)))
      .then((found) => isCurrent && setCount(found))
      // If storage is denied there is nothing to import or report.
      .catch(() => {})
    return () => {
      isCurrent = false
    }
  }, [])
  return count
}

/** Counts the documents of a journal that are not empty and not in the trash. */
export async function countDocuments(
  journal: Pick<Journal, 'list' | 'peek'>,
): Promise<GuestDocuments> {
  const { hasWords } = await import('@/lib/browser/storage/journal/has-words')
  const found: GuestDocuments = { cvs: 0, others: 0 }
  for (const { id, kind, trashedAt } of await journal.list()) {
    if (trashedAt !== null) continue
    const document = await journal.peek(id)
    if (document && !hasWords(document)) continue
    if (kind === 'resume') found.cvs += 1
    else found.others += 1
  }
  return found
}
