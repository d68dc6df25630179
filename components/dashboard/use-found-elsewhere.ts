'use client'

import { useEffect, useState } from 'react'
import { searchAccount } from '@/lib/browser/api/search-account'

/** Milliseconds after the last letter. */
const pause = 250
const nothing: ReadonlySet<string> = new Set()

/**
 * The CVs that the account found for a query, by their ids: those that are not on this device cannot
 * be searched here. Empty until the account has answered, and where it cannot be asked.
 */
export function useFoundElsewhere(query: string, isWanted: boolean): ReadonlySet<string> {
  const [found, setFound] = useState<{ query: string; ids: ReadonlySet<string> } | null>(null)
  useEffect(() => {
    if (!isWanted) return
    const ending = new AbortController()
    const timer = setTimeout(async () => {
      const ids = await searchAccount(query, ending.signal)
      if (ids && !ending.signal.aborted) setFound({ query, ids })
    }, pause)
    return () => {
      ending.abort()
      clearTimeout(timer)
    }
  }, [query, isWanted])
  return isWanted && found?.query === query ? found.ids : nothing
}
