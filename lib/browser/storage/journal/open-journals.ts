import { beforeReload } from '../../device/service-worker/before-reload'
import { storedNames } from '../stored-names'
import { connectionOf } from './connection'
import { isUnloadCopy } from './copies/unload-copies'
import { openJournal } from './journal'
import type { Journal, JournalNamespace } from './journal-types'
import { askPersistence } from './persistence'

const journals = new Map<JournalNamespace, Journal>()

/** Milliseconds for a page that has not ended to write its changes itself. */
const adoptPause = 2_000

/**
 * Copies unsaved changes when this page may end: with no gesture in it nobody is asked, and a phone ends hidden pages
 * without an event. Merges those of other pages that have ended.
 */
function watchEnds(journal: Journal): void {
  const { namespace } = journal
  for (const name of ['pagehide', 'freeze', 'visibilitychange']) {
    const copy = () => {
      if (name !== 'visibilitychange' || document.hidden) journal.copyUnsaved()
    }
    window.addEventListener(name, copy, { capture: true })
  }
  async function adopt(name: string, text: string) {
    if (storedNames(name).length === 0 || journals.get(namespace) !== journal) return
    // Its page writes on: another copy has come.
    if (localStorage.getItem(name) !== text) return
    const connection = connectionOf(namespace, 8_000)
    // Opening merges them; without a database they stay.
    await connection.get().catch(() => {})
    connection.close()
  }
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key && newValue && isUnloadCopy(namespace, key))
      setTimeout(adopt, adoptPause, key, newValue)
  })
}

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
  watchEnds(journal)
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
