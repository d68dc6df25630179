import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react'
import type { DocumentHead } from '@/dist/answers/document-answers'
import { isOnlyInMemory } from '../storage/journal/in-memory'
import { useJournal } from '../storage/journal/use-journal'
import { sharedAccount, useAccount, useNamespace } from './account/use-account'
import type { FieldConflict, Sync, SyncNotice, SyncState } from './sync-types'
import { useFullDisk } from './use-full-disk'

const SyncContext = createContext<Sync | null>(null)
const guest: SyncState = { kind: 'guest' }
/** Never "synced" before the first check. */
const unknown: SyncState = { kind: 'saving' }
const never = () => () => {}
/** Milliseconds before loading the code is retried. */
const loadAgainAfter = 10_000

/** Syncs the journal of the context while a user is signed in. */
export function SyncProvider({ children }: { children: ReactNode }) {
  const namespace = useNamespace()
  const { state } = useAccount()
  const [sync, setSync] = useState<Sync | null>(null)
  const isOffDisk = useFullDisk(sync)
  const isExpired = state.kind === 'expired'

  // biome-ignore lint/correctness/useExhaustiveDependencies: off the disk this tab syncs by itself
  useEffect(() => {
    if (namespace === 'guest') return
    let opened: Sync | null = null
    let isCurrent = true
    // Loaded on demand; a guest loads none of it.
    const start = async () => {
      try {
        const { openSync } = await import('./open-sync')
        if (!isCurrent) return
        opened = openSync(namespace, { onExpired: () => sharedAccount().expire() })
        setSync(opened)
        // Sends what an earlier page could not.
        const { privateFactsOf } = await import('../private-facts/private-facts')
        if (isCurrent) privateFactsOf(namespace).sendPending()
      } catch {
        // Without a network the code may not load; the journal works alone.
        if (isCurrent) timer = setTimeout(start, loadAgainAfter)
      }
    }
    let timer = setTimeout(start, 0)
    return () => {
      isCurrent = false
      clearTimeout(timer)
      opened?.close()
      setSync(null)
    }
  }, [namespace, isOffDisk])

  useEffect(() => {
    if (!isExpired) void sync?.flush()
  }, [sync, isExpired])

  useEffect(() => {
    if (!sync) return
    // Data in this page's memory would be lost: the browser asks before closing.
    const ask = (event: BeforeUnloadEvent) => {
      if (isOnlyInMemory(namespace) && sync.state().kind !== 'synced') event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [sync, namespace])

  return <SyncContext value={sync}>{children}</SyncContext>
}

/** Returns sync; null for a guest and until it is loaded. */
export function useSync(): Sync | null {
  return useContext(SyncContext)
}

/** Returns the sync state, including changes that are not yet on the disk. */
export function useSyncState(): SyncState {
  const sync = useSync()
  const journal = useJournal()
  const isGuest = useNamespace() === 'guest'
  const state = useSyncExternalStore(
    sync?.onState ?? never,
    () => sync?.state() ?? unknown,
    () => unknown,
  )
  const isWriting = useSyncExternalStore(
    journal?.onState ?? never,
    () => journal?.hasUnsaved() ?? false,
    () => false,
  )
  if (isGuest) return guest
  return isWriting && state.kind === 'synced' ? unknown : state
}

/** Returns the result of `read`, updated whenever it may have changed; `first` until then. */
function useAnswer<T>(read: (sync: Sync) => Promise<T>, first: T, key = ''): T {
  const sync = useSync()
  const [answer, setAnswer] = useState(first)
  const question = useEffectEvent(read)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the arguments
  useEffect(() => {
    if (!sync) return
    let isCurrent = true
    const ask = async () => {
      try {
        const next = await question(sync)
        if (isCurrent) setAnswer(next)
      } catch {
        // Storage does not answer: the last result stays, and the journal reports it.
      }
    }
    void ask()
    const stop = sync.onConflicts(() => void ask())
    return () => {
      isCurrent = false
      stop()
    }
  }, [sync, key])
  return sync ? answer : first
}

/** Returns whether the account is known to have received a document. */
export function useIsInAccount(documentId: string): boolean {
  const read = async (sync: Sync) => ((await sync.isInAccount(documentId)) ? documentId : null)
  // An answer about the previous document does not count.
  return useAnswer<string | null>(read, null, documentId) === documentId
}

const noConflicts: FieldConflict[] = []
const noRefusals: Awaited<ReturnType<Sync['refusals']>> = []

/** Returns open conflicts: fields that were changed here and elsewhere. */
export function useConflicts(documentId?: string): FieldConflict[] {
  return useAnswer((sync) => sync.conflicts(documentId), noConflicts, documentId)
}

/** Returns documents that the server refuses. */
export function useRefusals(): Awaited<ReturnType<Sync['refusals']>> {
  return useAnswer((sync) => sync.refusals(), noRefusals)
}

/** Returns heads of the account's documents that are not on this device; null until they are read. */
export function useRemoteHeads(): DocumentHead[] | null {
  return useAnswer<DocumentHead[] | null>((sync) => sync.remoteHeads(), null)
}

/** Calls back with events about whole documents (see `SyncNotice`), in every tab of this device. */
export function useSyncNotices(onNotice: (notice: SyncNotice) => void): void {
  const sync = useSync()
  const listener = useEffectEvent(onNotice)
  useEffect(() => sync?.onNotice((notice) => listener(notice)), [sync])
}
