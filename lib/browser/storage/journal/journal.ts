import { createIdGenerator } from '@/lib/resume/ids'
import type { Document } from '@/lib/resume/schema/document'
import { moveTo, withId } from './change-id'
import { openTabChannel } from './channel'
import { createCoalescedReads } from './coalesced-reads'
import { connectionOf } from './connection'
import { journalCopies } from './copies/journal-copies'
import { createUnloadCopies, removeUnloadCopies } from './copies/unload-copies'
import type { JournalDatabase } from './database'
import { hasWords } from './has-words'
import { byLatestEdit, headFromRow, headOf } from './heads'
import { appendStep, emptyHistory, type StepNumbers } from './histories'
import { isDiskFull, isOnlyInMemory } from './in-memory'
import type { Journal, JournalHead, JournalNamespace, LoadResult } from './journal-types'
import type { JournalOptions } from './options'
import { aliasKey, readRows } from './read-journal-rows'
import { createSaveStatus } from './save-status'
import { readStored } from './stored'
import { type Seen, type Unsaved, type Written, writeBatch } from './write-batch'
import { openWriterLeases } from './writer-lease'

/**
 * Opens the journal of a namespace. Returns at once: the database is opened in the background, and until then (or while
 * the browser refuses) saves are served from memory and written later.
 */
export function openJournal(namespace: JournalNamespace, options: JournalOptions = {}): Journal {
  const now = options.now ?? Date.now
  const makeId = options.makeId ?? createIdGenerator().document
  const tab = makeId()
  const channel = openTabChannel(namespace, tab)
  const connection = connectionOf(namespace, options.patience ?? 8_000)
  const copies = journalCopies(namespace, connection, options.stepsPause ?? 2_000)
  const numbers: StepNumbers = new WeakMap()
  const unload = createUnloadCopies(namespace, tab, numbers, () => ({ unsaved, seen, inFlight }))
  const seen = new Map<string, Seen>()
  /** Database state of each document read here, the base of later saves. */
  const given = new WeakMap<Document, Seen>()
  const unsaved = new Map<string, Unsaved>()
  let inFlight: ReadonlyMap<string, Unsaved> = unsaved
  /** New ids of documents whose stored version this code cannot parse. */
  const parked = new Map<string, string>()
  const mergeListeners = new Set<(id: string) => void>()
  const status = createSaveStatus(
    () => unsaved.size > 0,
    () => (isOnlyInMemory(namespace) ? (isDiskFull(namespace) ? 'account-full' : 'account') : null),
    () => void (unsaved.size > 0 ? pump() : read(async () => {})),
    options.retry ?? { first: 1_000, max: 30_000 },
  )
  const leases = openWriterLeases({
    namespace,
    tab,
    now,
    channel,
    connect: connection.get,
    settle: settleAll,
    timing: options.lease ?? { heartbeat: 2_000, expiry: 6_000, handOver: 1_000 },
  })
  let lastHeads: JournalHead[] = []
  let pumping: Promise<void> | null = null
  let sawWords = false

  // An editor may have it open: its next save has to find the new id.
  const stopHearingMoves = channel.listen('changed', async (id) => {
    if (!seen.has(id) || parked.has(id)) return
    const row = await read((database) => database.get('sync-state', aliasKey(id)))
    if (typeof row?.value === 'string' && !parked.has(id)) moveAway(id, row.value)
  })

  // Opened before the first key. A refusal is reported at the first use.
  copies.reconcile()
  const currentId = (id: string) => parked.get(id) ?? id

  /** Runs a read; a refusal returns `undefined` and is reported. */
  async function read<T>(job: (database: JournalDatabase) => Promise<T>): Promise<T | undefined> {
    try {
      const result = await connection.use(job)
      if (unsaved.size === 0) status.accept()
      return result
    } catch (error) {
      status.refuse(error)
      return undefined
    }
  }

  function touch(id: string, change: Omit<Unsaved, 'at'>) {
    const before = change.erased ? undefined : unsaved.get(id)
    // An edit of an erased document starts a new one, outside the trash.
    const from = before?.erased ? { trashedAt: null, history: emptyHistory } : before
    unsaved.set(id, { ...from, ...change, at: now() })
    status.update()
    unload.storeSoon()
    if (!status.isRefused()) void pump()
  }

  /** Writes pending changes: one transaction at a time; later changes are batched into the next. */
  function pump(): Promise<void> {
    pumping ??= writeAll().finally(() => {
      pumping = null
      if (unsaved.size > 0 && !status.isRefused()) void pump()
    })
    return pumping
  }

  async function writeAll() {
    while (unsaved.size > 0) {
      const batch = [...unsaved]
      inFlight = new Map(batch)
      const items = batch.map(([id, change]) => ({ id, unsaved: change, seen: seen.get(id) }))
      let written: Written[]
      try {
        written = await connection.use((database) => writeBatch(database, items, numbers, makeId))
        await copies.keep(batch, written)
      } catch (error) {
        status.refuse(error)
        return
      }
      batch.forEach(([id, change], index) => {
        const result = written[index]
        if (result) settle(id, change, result)
      })
      status.accept()
    }
  }

  /** Records the database state after a write, the base of the next. */
  function settle(id: string, change: Unsaved, { revision, contest }: Written) {
    if (unsaved.get(id) === change) unsaved.delete(id)
    unload.remove(id, change, !unsaved.has(id))
    if (revision === null) {
      removeUnloadCopies(namespace, id)
      seen.delete(id)
      return channel.post('changed', id)
    }
    const storedId = contest?.kind === 'parked' ? contest.id : id
    const before = seen.get(id)
    // Without edits nothing was merged: earlier changes of another tab stay unseen.
    const isUnseen = before?.revision !== revision - 1
    if (!change.document && isUnseen) return channel.post('changed', id)
    const document = change.document ?? before?.document ?? null
    const rescued = contest?.kind === 'merged' ? contest.rescued : []
    seen.set(storedId, {
      // After a merge the editor continues from its own state until it loads again; an impossible revision makes the
      // next write merge once more, from that state.
      revision: contest?.kind === 'merged' ? -1 : revision,
      document: document && withId(document, storedId),
      history: change.history ?? before?.history ?? emptyHistory,
      rescued: [...(before?.rescued ?? []), ...rescued],
    })
    if (storedId !== id) moveUnsaved(id, storedId)
    if (contest?.kind === 'merged') for (const listener of [...mergeListeners]) listener(id)
    channel.post('changed', storedId)
  }

  function moveUnsaved(id: string, newId: string) {
    parked.set(id, newId)
    const later = unsaved.get(id)
    unsaved.delete(id)
    if (later) unsaved.set(newId, moveTo(later, newId))
  }

  /** Redirects pending changes to the document's new id. */
  function moveAway(id: string, newId: string) {
    moveUnsaved(id, newId)
    const before = seen.get(id)
    seen.delete(id)
    // Base of the edits here; the revision says that nothing was read yet.
    if (before?.document) {
      seen.set(newId, { ...before, revision: -1, document: withId(before.document, newId) })
    }
    void pump()
  }

  async function settleAll(): Promise<void> {
    if (unsaved.size > 0) await pump()
    // Includes changes made while the last transaction ended.
    while (unsaved.size > 0 && !status.isRefused()) await pump()
    // A page that left a full disk with nothing to write is in memory from now on.
    status.update()
  }

  const readCoalesced = createCoalescedReads(loadOnce)
  const load = (askedId: string) => readCoalesced(currentId(askedId))

  async function loadOnce(id: string): Promise<LoadResult> {
    if (!status.isRefused()) await settleAll()
    const [waiting, before] = [unsaved.get(id), seen.get(id)]
    if (waiting?.erased) return { ok: false, code: 'not-found' }
    if (waiting?.document) {
      const history = waiting.history ?? before?.history ?? emptyHistory
      return { ok: true, document: waiting.document, history }
    }
    const rows = await read((database) => readRows(database, id, numbers))
    if (rows && !rows.result.ok && rows.result.code === 'not-found' && rows.movedTo !== null) {
      moveAway(id, rows.movedTo)
      return load(rows.movedTo)
    }
    if (!rows) {
      if (!before?.document) return { ok: false, code: 'refused' }
      return { ok: true, document: before.document, history: before.history }
    }
    const { result, revision } = rows
    if (result.ok) given.set(result.document, { ...result, revision, rescued: [] })
    return result
  }

  async function peek(askedId: string): Promise<Document | null> {
    const id = currentId(askedId)
    const waiting = unsaved.get(id)
    if (waiting?.erased) return null
    if (waiting?.document) return waiting.document
    const found = await read(async (database) => ({ row: await database.get('documents', id) }))
    if (!found) return seen.get(id)?.document ?? null
    const stored = found.row ? readStored(found.row.body) : null
    return stored?.ok ? stored.document : null
  }

  async function list(): Promise<JournalHead[]> {
    const rows = await read((database) => database.getAll('heads'))
    if (rows) lastHeads = rows.map(headFromRow)
    const heads = new Map(lastHeads.map((head) => [head.id, head]))
    for (const [id, change] of unsaved) {
      const before = heads.get(id)
      const head = change.document ? headOf(change.document, before, change.at) : before
      const { trashedAt = head?.trashedAt ?? null } = change
      if (change.erased || !head) heads.delete(id)
      else heads.set(id, { ...head, trashedAt })
    }
    return [...heads.values()].sort(byLatestEdit)
  }

  async function mark(id: string, trashedAt: number | null): Promise<void> {
    touch(currentId(id), { trashedAt })
    await settleAll()
  }

  return {
    namespace,
    list,
    load,
    follow(document) {
      const read = given.get(document)
      if (read) seen.set(document.id, read)
    },
    peek,
    save(document, undo) {
      const id = currentId(document.id)
      const change: Omit<Unsaved, 'at'> = { document: withId(document, id) }
      if (undo && 'history' in undo) change.history = undo.history
      else if (undo) {
        const waiting = unsaved.get(id)
        const before = waiting?.erased ? undefined : (waiting?.history ?? seen.get(id)?.history)
        change.history = appendStep(before ?? emptyHistory, undo.step)
      }
      touch(id, change)
      if (!sawWords && options.onFirstWords && hasWords(document)) {
        sawWords = true
        options.onFirstWords()
      }
    },
    flush: settleAll,
    copyUnsaved: unload.store,
    state: status.get,
    hasUnsaved: () => unsaved.size > 0,
    onState: status.listen,
    trash: (id) => mark(id, now()),
    restore: (id) => mark(id, null),
    async erase(askedId, revision) {
      const id = currentId(askedId)
      const find = async () => (await list()).find((item) => item.id === id)
      const head = await find()
      // Only a trashed document can be erased: a stale list must not delete a CV in use.
      if (head && head.trashedAt === null) return false
      if (head) touch(id, { erased: { revision } })
      await settleAll()
      return (await find()) === undefined
    },
    onOtherTab(listener) {
      const listen = (id: string) => listener(id)
      mergeListeners.add(listen)
      const stop = channel.listen('changed', listen)
      return () => {
        mergeListeners.delete(listen)
        stop()
      }
    },
    claimWriter: leases.claim,
    takeWriter: (id) => void leases.take(id),
    close() {
      for (const part of [status, leases, copies, unload]) part.close()
      stopHearingMoves()
      const end = () => {
        for (const part of [unload.end, channel.close, connection.close]) part()
      }
      if (pumping) pumping.then(end, end)
      else end()
    },
  }
}
