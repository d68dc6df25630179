import { useState } from 'react'
import type { FoundMatches } from '@/lib/ai/matching/match-posting'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { createModelRequests } from '@/lib/browser/ai/model-requests'
import { useFollowedRequest } from '@/lib/browser/ai/use-followed-request'
import { useSync } from '@/lib/browser/sync/use-sync'

const requests = createModelRequests('match')

/** Lets a server compare a posting with the CVs of the account by meaning, as they are by now. */
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
    /** Answers with why a text is no posting; null once it is under way. */
    find(typed: string) {
      setFound(null)
      const prepared = preparePosting(typed)
      if (!prepared.ok) return prepared.code
      void begin({ posting: prepared.text }, setFound, sendFirst)
      return null
    },
  }
}
