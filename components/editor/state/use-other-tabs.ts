'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Session } from '@/lib/browser/editing/session'
import { isSame } from '@/lib/browser/journal/is-same'
import type { Journal, WriterRole } from '@/lib/browser/journal/types'
import type { Writer } from './writer-context'

/**
 * One tab writes a CV, the others show what it writes; what comes from other devices is shown the
 * same way. Answers this tab's role and how to become the writer.
 */
export function useOtherTabs(journal: Journal, session: Session): Writer {
  const [role, setRole] = useState<WriterRole>('writer')
  const { id } = session.document()
  const before = useRef(journal)

  useEffect(
    () =>
      journal.claimWriter(id, (next) => {
        session.setReader(next === 'reader')
        setRole(next)
      }),
    [journal, session, id],
  )

  useEffect(() => {
    const follow = async (changed: string) => {
      if (changed !== id) return
      const shown = session.document()
      const result = await journal.load(id)
      // Something was typed here meanwhile: what was read is older than that.
      if (session.document() !== shown) return follow(changed)
      if (!result.ok || result.document.kind !== 'resume') return
      if (isSame(result.document, shown)) return
      journal.follow(result.document)
      session.adopt(result.document, result.history)
    }
    // A guest has signed in: the same CV goes on in the account's journal, which has to have read
    // it before it can tell new words from old ones.
    if (before.current !== journal) void follow(id)
    before.current = journal
    return journal.onOtherTab((changed) => void follow(changed))
  }, [journal, session, id])

  const takeOver = useCallback(() => journal.takeWriter(id), [journal, id])
  const isReader = role === 'reader'
  return useMemo(() => ({ isReader, takeOver }), [isReader, takeOver])
}
