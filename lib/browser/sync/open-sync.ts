import { createIdGenerator } from '@/lib/resume/ids'
import type { DocumentsApi } from '../client/api-types'
import { createDocumentsApi } from '../client/documents-api'
import { createListeners } from '../client/listeners'
import { noteOwnWrite, pollPause } from '../client/live/live-news'
import { createSend } from '../client/send'
import { openTabChannel } from '../storage/journal/channel'
import { connectionOf } from '../storage/journal/connection'
import { copiesOf } from '../storage/journal/copies/copies'
import { isOnlyInMemory } from '../storage/journal/in-memory'
import type { JournalNamespace, WriterRole } from '../storage/journal/journal-types'
import { workspaceOf } from '../storage/journal/namespaces'
import { findJournal } from '../storage/journal/open-journals'
import { openWriterLeases } from '../storage/journal/writer-lease'
import { noteCheckpoint } from './begin-save'
import { type Clock, deviceClock } from './clock'
import type { Engine } from './engine-types'
import { fetchDocument } from './fetch-document'
import { readWork } from './read-work'
import { settleConflict } from './settle-conflict'
import { openSyncChannel, type SyncMessage } from './sync-channel'
import { createEngine, isSameState } from './sync-engine'
import type { Sync, SyncNotice, SyncState } from './sync-types'
import { forgetRefusals } from './take-answer'
import { watchPage } from './watch-page'

export type SyncOptions = {
  /** Called when the server reports an expired session. */
  onExpired?: () => void
  api?: DocumentsApi
  clock?: Clock
  makeId?: () => string
  /** Milliseconds before a database that does not answer counts as refused. */
  patience?: number
  /** False if the browser reports no network. */
  isOnline?: () => boolean
  /** Elects the leader tab; returns a function that withdraws. */
  elect?: (onRole: (role: WriterRole) => void) => () => void
}

/** Milliseconds that a tab waits for a flush by the leader tab. */
const flushPatience = 30_000

const isPageVisible = () =>
  typeof document === 'undefined' || document.visibilityState === 'visible'

/**
 * Opens sync for the namespace of an account. The leader tab does the work, the others show its state; when it closes,
 * another one takes over.
 */
export function openSync(namespace: JournalNamespace, options: SyncOptions = {}): Sync {
  const clock = options.clock ?? deviceClock
  const api =
    options.api ?? createDocumentsApi(createSend(undefined, undefined, workspaceOf(namespace)))
  const makeId = options.makeId ?? createIdGenerator().document
  const tab = makeId()
  const connection = connectionOf(namespace, options.patience ?? 8_000)
  const copies = copiesOf(namespace)
  const journals = openTabChannel(namespace, tab)
  const tabs = openSyncChannel(namespace, listen)
  const stateListeners = createListeners<SyncState>()
  const factListeners = createListeners()
  const noticeListeners = createListeners<SyncNotice>()
  const flushes = new Map<string, () => void>()
  /** Pending downloads by document. */
  const fetches = new Map<string, Promise<boolean>>()
  /** Never "synced" before the first check. */
  let state: SyncState = { kind: 'saving' }
  let engine: Engine | null = null
  let isClosed = false
  let decideRole = () => {}
  const roleKnown = new Promise<void>((resolve) => {
    decideRole = resolve
  })

  function show(next: SyncState) {
    if (isSameState(next, state)) return
    state = next
    stateListeners.notify(next)
  }

  const reportFacts = () => factListeners.notify()

  function reportNotices(notices: SyncNotice[]) {
    for (const notice of notices) noticeListeners.notify(notice)
  }

  function listen(message: SyncMessage) {
    if (message.kind === 'facts') return reportFacts()
    if (message.kind === 'notices') return reportNotices(message.notices)
    if (message.kind === 'flushed') return flushes.get(message.turn)?.()
    if (!engine) return message.kind === 'state' ? show(message.state) : undefined
    if (message.kind === 'ask') tabs.post({ kind: 'state', state: engine.state() })
    if (message.kind === 'wake') engine.wake()
    if (message.kind === 'flush') {
      const { turn } = message
      void engine.flush().then(() => {
        if (!isClosed) tabs.post({ kind: 'flushed', turn })
      })
    }
  }

  const save: DocumentsApi['save'] = async (...request) => {
    const result = await api.save(...request)
    if (result.ok) noteOwnWrite(Date.parse(result.value.updatedAt))
    return result
  }

  function startEngine() {
    if (engine || isClosed) return
    // If storage is refused, no refusals were stored.
    connection.use(forgetRefusals).catch(() => {})
    engine = createEngine({
      api: { ...api, save },
      connection,
      copies,
      clock,
      makeId,
      isVisible: isPageVisible,
      pollPause,
      isOnline: options.isOnline ?? (() => navigator.onLine !== false),
      onState(next) {
        show(next)
        tabs.post({ kind: 'state', state: next })
      },
      onChanged(ids) {
        for (const id of ids) journals.post('changed', id)
      },
      onNotices(notices) {
        reportNotices(notices)
        tabs.post({ kind: 'notices', notices })
      },
      onFacts() {
        reportFacts()
        tabs.post({ kind: 'facts' })
      },
      onExpired: options.onExpired ?? (() => {}),
    })
  }

  const stopHearing = journals.listen('changed', (id) => {
    if (engine) return engine.touch(id)
    if (state.kind === 'synced') show({ kind: 'saving' })
    tabs.post({ kind: 'ask' })
  })
  const elect = options.elect ?? electWhenOpen
  const stepDown = elect((role) => {
    if (role === 'writer') {
      startEngine()
      // Requests to a leader that closed before it answered.
      for (const resolve of flushes.values()) void engine?.flush().then(resolve)
    } else {
      engine?.close()
      engine = null
      tabs.post({ kind: 'ask' })
    }
    decideRole()
  })

  /** Elects the leader tab. A tab whose data is in memory only runs its own engine, whichever tab leads. */
  function electWhenOpen(onRole: (role: WriterRole) => void): () => void {
    let stop: (() => void) | null = null
    let isOver = false
    const begin = () => {
      if (isOver) return
      if (isOnlyInMemory(namespace)) onRole('writer')
      else stop = electByLease(onRole)
    }
    connection.get().then(begin, begin)
    return () => {
      isOver = true
      stop?.()
    }
  }

  function electByLease(onRole: (role: WriterRole) => void): () => void {
    const leases = openWriterLeases({
      namespace,
      tab,
      now: clock.now,
      channel: journals,
      connect: connection.get,
      // A running engine is never taken over.
      settle: async () => {},
      timing: { heartbeat: 2_000, expiry: 6_000, handOver: 0 },
    })
    leases.claim('sync', onRole)
    return leases.close
  }

  function wake() {
    if (engine) engine.wake()
    else tabs.post({ kind: 'wake' })
  }
  const noteNews = () => (engine ? engine.noteNews() : wake())
  const wakeWhenVisible = () => {
    if (isPageVisible()) wake()
  }
  const stopWatching = watchPage(wake, wakeWhenVisible, noteNews)

  async function flush(): Promise<void> {
    await roleKnown
    if (engine) return engine.flush()
    const turn = makeId()
    const answered = new Promise<void>((resolve) => flushes.set(turn, resolve))
    let forget = () => {}
    const tooLate = new Promise<void>((resolve) => {
      forget = clock.after(flushPatience, resolve)
    })
    tabs.post({ kind: 'flush', turn })
    await Promise.race([answered, tooLate])
    forget()
    flushes.delete(turn)
  }

  async function bring(documentId: string): Promise<boolean> {
    const isHere = await fetchDocument({ api, use: connection.use }, documentId)
    if (isHere) {
      journals.post('changed', documentId)
      reportFacts()
      tabs.post({ kind: 'facts' })
    }
    return isHere
  }

  return {
    state: () => engine?.state() ?? state,
    onState: stateListeners.subscribe,
    onConflicts: factListeners.subscribe,
    onNotice: noticeListeners.subscribe,
    refusals: async () => (await connection.use(readWork)).refused,
    async conflicts(documentId) {
      const rows = await connection.use(async (database) => {
        if (documentId === undefined) return database.getAll('sync')
        const row = await database.get('sync', documentId)
        return row ? [row] : []
      })
      return rows.flatMap((row) => row.conflicts)
    },
    async settle(conflict, choice) {
      const isChanged = await connection.use((database) =>
        settleConflict(database, conflict, choice, clock.now()),
      )
      await connection.use((database) => copies.update(database, [conflict.documentId]))
      if (isChanged) {
        journals.post('changed', conflict.documentId)
        engine?.touch(conflict.documentId)
      }
      reportFacts()
      tabs.post({ kind: 'facts' })
    },
    remoteHeads: () => connection.use((database) => database.getAll('sync-heads')),
    async isInAccount(documentId) {
      const row = await connection.use((database) => database.get('sync', documentId))
      return row !== undefined && row.version > 0
    },
    fetch(documentId) {
      const running = fetches.get(documentId)
      if (running) return running
      const fetching = bring(documentId).finally(() => fetches.delete(documentId))
      fetches.set(documentId, fetching)
      return fetching
    },
    checkpoint(documentId, reason) {
      const note = async () => {
        // Includes the last input.
        await findJournal(namespace)?.flush()
        await connection.use((database) => noteCheckpoint(database, documentId, reason, makeId))
        if (engine) engine.touch(documentId)
        else tabs.post({ kind: 'wake' })
      }
      // Without storage one version fewer is stored; no text depends on it.
      note().catch(() => {})
    },
    flush,
    close() {
      isClosed = true
      decideRole()
      engine?.close()
      stopHearing()
      stopWatching()
      stepDown()
      tabs.close()
      journals.close()
      connection.close()
    },
  }
}
