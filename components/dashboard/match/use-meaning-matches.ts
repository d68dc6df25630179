import { useState } from 'react'
import type { FoundMatches } from '@/lib/ai/matching/match-posting'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { createModelRequests } from '@/lib/browser/ai/model-requests'
import { useFollowedRequest } from '@/lib/browser/ai/use-followed-request'
import { useSync } from '@/lib/browser/sync/use-sync'

const requests = createModelRequests('match')

/** Has the server compare a posting with the account's current CVs by meaning. */
export function useMeaningMatches() {
  const sync = useSync()
  const { state, begin, stop } = useFollowedRequest(requests)
  const [found, setFound] = useState<FoundMatches | null>(null)
  const sendFirst = async () => {
    if (!navigator.onLine) return 'offline'
    await sync?.flush()
    return null
  }
  return {
    state,
    found,
    stop,
    /** Returns why a text is not a posting; null once the request was sent. */
    find(typed: string) {
      setFound(null)
      const prepared = preparePosting(typed)
      if (!prepared.ok) return prepared.code
      void begin({ posting: prepared.text }, setFound, sendFirst)
      return null
    },
  }
}
