import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { sharedAccount } from '../../sync/account/use-account'
import type { Journal, JournalHead, SaveState } from './journal-types'
import { journalOf } from './open-journals'
import { type PersistenceState, persistenceState } from './persistence'

const JournalContext = createContext<Journal | null>(null)
const never = () => () => {}
const saved: SaveState = { kind: 'saved' }

const listenToAccount = (listener: () => void) => sharedAccount().onState(listener)
const readJournal = () => {
  const account = sharedAccount()
  return account.isArriving() ? null : journalOf(account.namespace())
}

/**
 * Provides the journal of the current user: a guest's, or that of the signed-in account. It stays open as long as the
 * page.
 */
export function JournalProvider({ children }: { children: ReactNode }) {
  const journal = useSyncExternalStore(listenToAccount, readJournal, () => null)
  return <JournalContext value={journal}>{children}</JournalContext>
}

/** Returns the journal; null on the server, during hydration and while a sign-in is being applied. */
export function useJournal(): Journal | null {
  return useContext(JournalContext)
}

/** Returns the save state of all input. */
export function useSaveState(): SaveState {
  const journal = useJournal()
  return useSyncExternalStore(
    journal?.onState ?? never,
    () => journal?.state() ?? saved,
    () => saved,
  )
}

/** Heads as last read on this page, for the first frame of a list that is opened again. */
const lastHeads = new WeakMap<Journal, JournalHead[]>()

function headsOfLastVisit(journal: Journal | null): JournalHead[] | null {
  const last = journal && lastHeads.get(journal)
  // An empty list would show a beginning where a document was added since.
  return last && last.length > 0 ? last : null
}

/**
 * Returns the heads of all documents, the trash included; null until they are read. Updated by saves of this and other
 * tabs; call `reload` after an action of one's own.
 *
 * @param beginsWithLast whether those of the last visit are returned until they are read: for a list to look at, where
 * nothing follows from a document that is missing
 */
export function useDocumentHeads(beginsWithLast = false): {
  heads: JournalHead[] | null
  reload: () => Promise<void>
} {
  const journal = useJournal()
  const [heads, setHeads] = useState(() => (beginsWithLast ? headsOfLastVisit(journal) : null))
  const reload = useCallback(async () => {
    if (!journal) return
    const read = await journal.list()
    lastHeads.set(journal, read)
    setHeads(read)
  }, [journal])
  useEffect(() => {
    if (!journal) return
    const read = () => void reload()
    read()
    const readWhenStored = (state: SaveState) => {
      if (state.kind !== 'saving') read()
    }
    const stops = [journal.onOtherTab(read), journal.onState(readWhenStored)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [journal, reload])
  return { heads, reload }
}

/** Returns the storage persistence of this device; null until the browser has answered. */
export function usePersistence(): PersistenceState | null {
  const [promise, setPromise] = useState<PersistenceState | null>(null)
  const state = useSaveState()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer may change with the first save
  useEffect(() => {
    let isCurrent = true
    void persistenceState().then((answer) => {
      if (isCurrent) setPromise(answer)
    })
    return () => {
      isCurrent = false
    }
  }, [state.kind])
  return promise
}
