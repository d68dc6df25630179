'use client'

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react'
import type { DocumentHead } from '../client/answers/document-answers'
import { isOnlyInMemory } from '../storage/journal/in-memory'
import { useJournal } from '../storage/journal/use-journal'
import { sharedAccount, useAccount, useNamespace } from './account/use-account'
import type { FieldConflict, Sync, SyncNotice, SyncState } from './sync-types'
import { useFullDisk } from './use-full-disk'

const SyncContext = createContext<Sync | null>(null)
const guest: SyncState = { kind: 'guest' }
/** Until the engine has looked, nobody may say that everything is in the account. */
const unknown: SyncState = { kind: 'saving' }
const never = () => () => {}
/** Milliseconds. */
const loadAgainAfter = 10_000

/** Keeps the journal below and the account alike while somebody is signed in. */
export function SyncProvider({ children }: { children: ReactNode }) {
  const namespace = useNamespace()
  const { state } = useAccount()
  const [sync, setSync] = useState<Sync | null>(null)
  const isOffDisk = useFullDisk(sync)
  const isExpired = state.kind === 'expired'

  // biome-ignore lint/correctness/useExhaustiveDependencies: off the disk this tab sends by itself
  useEffect(() => {
    if (namespace === 'guest') return
    let opened: Sync | null = null
    let isCurrent = true
    // A guest loads none of this, and nobody waits for it before the first paint.
    const start = async () => {
      try {
        const { openSync } = await import('./open-sync')
        if (!isCurrent) return
        opened = openSync(namespace, { onExpired: () => sharedAccount().expire() })
        setSync(opened)
      } catch {
        // Without a network even this code may be out of reach; the journal goes on alone.
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
    // What only this page's memory holds goes with it: the browser asks before.
    const ask = (event: BeforeUnloadEvent) => {
      if (isOnlyInMemory(namespace) && sync.state().kind !== 'synced') event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [sync, namespace])

  return <SyncContext value={sync}>{children}</SyncContext>
}

/** The way to the account; null for a guest and until it is loaded. */
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

/** Returns the result of `read`, again whenever it may have changed; `first` until then. */
function useAnswer<T>(read: (sync: Sync) => Promise<T>, first: T, key = ''): T {
  const sync = useSync()
  const [answer, setAnswer] = useState(first)
  const question = useEffectEvent(read)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is asked
  useEffect(() => {
    if (!sync) return
    let isCurrent = true
    const ask = async () => {
      try {
        const next = await question(sync)
        if (isCurrent) setAnswer(next)
      } catch {
        // Storage does not answer: what was known stays, and the journal says what is the matter.
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
  // An answer about the document before says nothing of this one.
  return useAnswer<string | null>(read, null, documentId) === documentId
}

const noConflicts: FieldConflict[] = []
const noRefusals: Awaited<ReturnType<Sync['refusals']>> = []

/** Fields that were changed here and elsewhere and that nobody has looked at yet. */
export function useConflicts(documentId?: string): FieldConflict[] {
  return useAnswer((sync) => sync.conflicts(documentId), noConflicts, documentId)
}

/** Documents that the server will not take as they are. */
export function useRefusals(): Awaited<ReturnType<Sync['refusals']>> {
  return useAnswer((sync) => sync.refusals(), noRefusals)
}

/** Heads of the account's documents that are not on this device yet; null until they were read. */
export function useRemoteHeads(): DocumentHead[] | null {
  return useAnswer<DocumentHead[] | null>((sync) => sync.remoteHeads(), null)
}

/** Hears what happened to whole documents (see `SyncNotice`), in every tab of this device. */
export function useSyncNotices(onNotice: (notice: SyncNotice) => void): void {
  const sync = useSync()
  const listener = useEffectEvent(onNotice)
  useEffect(() => sync?.onNotice((notice) => listener(notice)), [sync])
}
