import { useEffect, useState } from 'react'
import { searchAccount } from '@/lib/browser/client/search-account'

/** Debounce in milliseconds. */
const pause = 250

/** `unreachable`: the search of the account failed. */
type Elsewhere = { ids: ReadonlySet<string>; state: 'asking' | 'answered' | 'unreachable' }

const asking: Elsewhere = { ids: new Set(), state: 'asking' }
const answered: Elsewhere = { ids: new Set(), state: 'answered' }
const unreachable: Elsewhere = { ids: new Set(), state: 'unreachable' }

/**
 * Searches the account for documents that are not on this device.
 *
 * @param isWanted false without a query, or if everything is local
 * @param canAsk false while the account is unreachable
 */
export function useFoundElsewhere(query: string, isWanted: boolean, canAsk: boolean): Elsewhere {
  const [answer, setAnswer] = useState<{ query: string; found: Elsewhere } | null>(null)
  const isAsked = isWanted && canAsk
  useEffect(() => {
    if (!isAsked) return
    const ending = new AbortController()
    const timer = setTimeout(async () => {
      const ids = await searchAccount(query, ending.signal)
      if (ending.signal.aborted) return
      setAnswer({ query, found: ids ? { ids, state: 'answered' } : unreachable })
    }, pause)
    return () => {
      ending.abort()
      clearTimeout(timer)
    }
  }, [query, isAsked])
  if (!isWanted) return answered
  if (!canAsk) return unreachable
  return answer?.query === query ? answer.found : asking
}
