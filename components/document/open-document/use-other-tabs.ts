import {
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Session } from '@/lib/browser/editing/session'
import type { Journal, WriterRole } from '@/lib/browser/storage/journal/journal-types'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { isLocked } from '@/lib/resume/filing'
import { equalJson } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import type { Writer } from './writer-context'

/**
 * Shows changes of other tabs and devices, and claims the writer role: one tab writes a document, the others are
 * readers. Of a locked document, and without write access in a workspace, every tab is a reader. Returns this tab's
 * role and a function to take over.
 */
export function useOtherTabs(journal: Journal, session: Session<Document>): Writer {
  const [role, setRole] = useState<WriterRole>('writer')
  const { canWrite } = useSpace()
  const readLock = () => isLocked(session.document())
  const isClosed = useSyncExternalStore(session.subscribe, readLock, readLock) || !canWrite
  const { id } = session.document()
  const before = useRef(journal)

  const updateReader = useEffectEvent((next: WriterRole) =>
    session.setReader(next === 'reader' || isClosed),
  )

  /** Shows the stored document if it differs. */
  const follow = useCallback(async (): Promise<void> => {
    const shown = session.document()
    const result = await journal.load(id)
    // Edited meanwhile: the read is older.
    if (session.document() !== shown) return follow()
    if (!result.ok || result.document.kind !== shown.kind) return
    if (equalJson(result.document, shown)) return
    journal.follow(result.document)
    session.adopt(result.document, result.history)
  }, [journal, session, id])

  useEffect(() => {
    /** Latest reported role, since it may change during a read. */
    let told: WriterRole | null = null
    const become = (next: WriterRole) => {
      setRole(next)
      updateReader(next)
    }
    return journal.claimWriter(id, async (next) => {
      const before = told
      told = next
      // A reader shows the other tab's last state before it becomes the writer.
      if (next === 'writer' && before === 'reader') await follow()
      if (told === next) become(next)
    })
  }, [journal, id, follow])

  useEffect(() => {
    // After a guest has signed in, the account's journal has to read the document before it can detect changes.
    if (before.current !== journal) void follow()
    before.current = journal
    return journal.onOtherTab((changed) => {
      if (changed === id) void follow()
    })
  }, [journal, id, follow])

  // The role in the workspace, and the lock, may change at any time.

  // biome-ignore lint/correctness/useExhaustiveDependencies: triggers a recheck
  useEffect(() => updateReader(role), [role, isClosed])

  const takeOver = useCallback(() => journal.takeWriter(id), [journal, id])
  const isReader = role === 'reader' || isClosed
  return useMemo(() => ({ isReader, takeOver }), [isReader, takeOver])
}
