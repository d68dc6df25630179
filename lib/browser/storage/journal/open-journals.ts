import { beforeReload } from '../../device/service-worker/before-reload'
import { openJournal } from './journal'
import type { Journal, JournalNamespace } from './journal-types'
import { askPersistence } from './persistence'

const journals = new Map<JournalNamespace, Journal>()

/** Returns the journal of a namespace, one per page. */
export function journalOf(namespace: JournalNamespace): Journal {
  const existing = journals.get(namespace)
  if (existing) return existing
  const journal = openJournal(namespace, { onFirstWords: () => void askPersistence() })
  journals.set(namespace, journal)
  beforeReload(journal.flush)
  // If storage is refused, data is only in this tab: the browser asks before it closes.
  window.addEventListener('beforeunload', (event) => {
    if (journal.state().kind === 'memory-only' && journal.hasUnsaved()) event.preventDefault()
  })
  return journal
}

/** Returns the journal of a namespace if this page has it open. */
export const findJournal = (namespace: JournalNamespace): Journal | undefined =>
  journals.get(namespace)

/** Returns the namespaces of the journals that this page has open. */
export const openNamespaces = (): JournalNamespace[] => [...journals.keys()]

/** Closes the journal of a namespace, so that its database can be deleted. */
export function closeJournal(namespace: JournalNamespace): void {
  journals.get(namespace)?.close()
  journals.delete(namespace)
}

/** Milliseconds between two checks, and maximum in total. */
const lookAgain = 250
const maxWait = 15_000

/**
 * Waits until the journal of a previous namespace has written its pending changes, which it could not while another tab
 * was removing the account from this device.
 */
export async function untilWritten(namespace: JournalNamespace): Promise<void> {
  const journal = journals.get(namespace)
  for (let waited = 0; journal?.hasUnsaved() && waited < maxWait; waited += lookAgain) {
    await new Promise((resolve) => setTimeout(resolve, lookAgain))
  }
}
