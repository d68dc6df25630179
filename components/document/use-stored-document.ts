import { useCallback, useEffect, useState } from 'react'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useSync } from '@/lib/browser/sync/use-sync'
import type { Document, DocumentKind } from '@/lib/resume/schema/document'

type DocumentOf<K extends DocumentKind> = Extract<Document, { kind: K }>

/**
 * Returns a stored document of a kind, fetched from the account if it is not on this device; null if neither has it,
 * undefined while loading. Follows changes of other tabs; call `reload` after own ones.
 *
 * @param id empty: there is none
 */
export function useStoredDocument<K extends DocumentKind>(
  journal: Journal | null,
  id: string,
  kind: K,
) {
  const sync = useSync()
  const [read, setRead] = useState<{ id: string; document: DocumentOf<K> | null }>()
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn reads once more, as after a change by another tab
  useEffect(() => {
    if (!journal) return
    let isCurrent = true
    const open = async () => {
      let found = id === '' ? null : await journal.peek(id)
      if (!found && id !== '' && (await sync?.fetch(id))) found = await journal.peek(id)
      const document = found?.kind === kind ? (found as DocumentOf<K>) : null
      if (isCurrent) setRead({ id, document })
    }
    void open()
    const stop = journal.onOtherTab((changed) => changed === id && reload())
    return () => {
      isCurrent = false
      stop()
    }
  }, [journal, sync, id, kind, turn, reload])
  return { document: read?.id === id ? read.document : undefined, reload }
}
