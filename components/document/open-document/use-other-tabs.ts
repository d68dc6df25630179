'use client'

import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Session } from '@/lib/browser/editing/session'
import { isSame } from '@/lib/browser/storage/journal/is-same'
import type { Journal, WriterRole } from '@/lib/browser/storage/journal/journal-types'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import type { Document } from '@/lib/resume/schema/document'
import type { Writer } from './writer-context'

/**
 * One tab writes a document, the others show what it writes; what comes from other devices is shown the
 * same way. Who may only read in a workspace is a reader in every tab. Answers this tab's role and how to become the
 * writer.
 */
export function useOtherTabs(journal: Journal, session: Session<Document>): Writer {
  const [role, setRole] = useState<WriterRole>('writer')
  const { canWrite } = useSpace()
  const { id } = session.document()
  const before = useRef(journal)

  const updateReader = useEffectEvent((next: WriterRole) =>
    session.setReader(next === 'reader' || !canWrite),
  )

  /** Shows what is stored when it differs from what is shown. */
  const follow = useCallback(async (): Promise<void> => {
    const shown = session.document()
    const result = await journal.load(id)
    // Something was typed here meanwhile: what was read is older than that.
    if (session.document() !== shown) return follow()
    if (!result.ok || result.document.kind !== shown.kind) return
    if (isSame(result.document, shown)) return
    journal.follow(result.document)
    session.adopt(result.document, result.history)
  }, [journal, session, id])

  useEffect(() => {
    /** Latest role reported, since it may change while a document is being read. */
    let told: WriterRole | null = null
    const become = (next: WriterRole) => {
      setRole(next)
      updateReader(next)
    }
    return journal.claimWriter(id, async (next) => {
      const before = told
      told = next
      // A tab that was read-only shows the other tab's last state first: typing continues from there.
      if (next === 'writer' && before === 'reader') await follow()
      if (told === next) become(next)
    })
  }, [journal, id, follow])

  useEffect(() => {
    // A guest has signed in: the same CV continues in the account's journal, which has to read it before it can
    // detect changes.
    if (before.current !== journal) void follow()
    before.current = journal
    return journal.onOtherTab((changed) => {
      if (changed === id) void follow()
    })
  }, [journal, id, follow])

  // The role in the workspace may change at any time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says is looked at again
  useEffect(() => updateReader(role), [role, canWrite])

  const takeOver = useCallback(() => journal.takeWriter(id), [journal, id])
  const isReader = role === 'reader' || !canWrite
  return useMemo(() => ({ isReader, takeOver }), [isReader, takeOver])
}
