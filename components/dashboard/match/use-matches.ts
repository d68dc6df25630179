import { useEffect, useRef, useState } from 'react'
import { type FoundMatches, matchPosting } from '@/lib/ai/matching/match-posting'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { ResumeDocument } from '@/lib/resume/schema/document'

export type MatchState =
  | { kind: 'idle' }
  | { kind: 'reading'; read: number; of: number }
  | { kind: 'comparing' }
  | { kind: 'failed' }
  | { kind: 'found'; found: FoundMatches }

/** CVs per batch. */
const atOnce = 50
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** Compares a posting with local CVs, newest first. */
export function useMatches(journal: Pick<Journal, 'peek'> | null, newestFirst: readonly string[]) {
  const [state, setState] = useState<MatchState>({ kind: 'idle' })
  const turn = useRef(0)
  useEffect(
    () => () => {
      turn.current += 1
    },
    [],
  )

  async function read(mine: number): Promise<ResumeDocument[]> {
    const found: ResumeDocument[] = []
    for (let from = 0; from < newestFirst.length && journal; from += atOnce) {
      if (turn.current !== mine) return []
      setState({ kind: 'reading', read: from, of: newestFirst.length })
      const part = newestFirst.slice(from, from + atOnce)
      const documents = await Promise.all(part.map((id) => journal.peek(id)))
      found.push(...documents.filter((one) => one?.kind === 'resume'))
    }
    return found
  }

  async function compare(posting: string) {
    turn.current += 1
    const mine = turn.current
    try {
      const documents = await read(mine)
      if (turn.current !== mine) return
      setState({ kind: 'comparing' })
      const month = new Date().toISOString().slice(0, 7)
      const matches = await matchPosting(posting, documents, month, pause)
      const found = { how: 'words', because: null, compared: documents.length, ...matches } as const
      if (turn.current === mine) setState({ kind: 'found', found })
    } catch {
      if (turn.current === mine) setState({ kind: 'failed' })
    }
  }
  return {
    state,
    /** Returns why a text is not a posting; null after the comparison. */
    find(typed: string) {
      const prepared = preparePosting(typed)
      if (!prepared.ok) return prepared.code
      void compare(prepared.text)
      return null
    },
  }
}
