import { beforeReload } from '@/lib/browser/service-worker/before-reload'
import { openJournal } from './journal'
import { askPersistence } from './persistence'
import type { Journal, JournalNamespace } from './types'

const journals = new Map<JournalNamespace, Journal>()

/** The one journal of a namespace on this page, however often React mounts us. */
export function journalOf(namespace: JournalNamespace): Journal {
  const existing = journals.get(namespace)
  if (existing) return existing
  const journal = openJournal(namespace, { onFirstWords: () => void askPersistence() })
  journals.set(namespace, journal)
  beforeReload(journal.flush)
  // Storage that refuses leaves words in this tab alone: the browser asks before they go with it.
  window.addEventListener('beforeunload', (event) => {
    if (journal.state().kind === 'memory-only' && journal.hasUnsaved()) event.preventDefault()
  })
  return journal
}

/** The journal of a namespace if this page has it open. */
export const findJournal = (namespace: JournalNamespace): Journal | undefined =>
  journals.get(namespace)

/** Whose journals this page has open. */
export const openNamespaces = (): JournalNamespace[] => [...journals.keys()]

/** Closes the journal of a namespace, so that its database can be taken away. */
export function closeJournal(namespace: JournalNamespace): void {
  journals.get(namespace)?.close()
  journals.delete(namespace)
}
