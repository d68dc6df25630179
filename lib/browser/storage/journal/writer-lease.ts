import type { TabChannel } from './channel'
import type { JournalDatabase } from './database'
import { openEndedTab } from './ended-tab'
import { openHandOver } from './hand-over'
import type { JournalNamespace, WriterRole } from './journal-types'

export type LeaseContext = {
  namespace: JournalNamespace
  /** Unique name of this tab. */
  tab: string
  now: () => number
  channel: TabChannel
  connect: () => Promise<JournalDatabase>
  /** Stores all input of this tab. */
  settle: () => Promise<void>
  /**
   * Milliseconds. A lease that was not renewed within `expiry` is free; a writer that has not answered within
   * `handOver` is not waited for.
   */
  timing: { heartbeat: number; expiry: number; handOver: number }
}

/** Writer leases on documents: one tab is the writer, the others are readers. */
export type WriterLeases = {
  claim: (id: string, onRole: (role: WriterRole) => void) => () => void
  /** Resolves when the previous writer was asked to store its changes, and the lease is requested. */
  take: (id: string) => Promise<void>
  close: () => void
}

/** With the name of the page that ended before this one in the same tab of the browser. */
type RowContext = LeaseContext & { endedTab: () => string | null }

type Claim = { take: () => void; release: () => void }
type Held = { claim: Claim; role: () => WriterRole | null }

/**
 * Opens the leases: Web Locks if available, which are released when a tab closes; otherwise (plain http, or forbidden)
 * a database row that the writer renews.
 */
export function openWriterLeases(context: LeaseContext): WriterLeases {
  const claims = new Map<string, Set<Held>>()
  const ended = openEndedTab(context.namespace, context.tab)
  const rows = { ...context, endedTab: ended.name }
  const heldOf = (id: string) => [...(claims.get(id) ?? [])]
  const handOver = openHandOver(
    context.channel,
    (id) => heldOf(id).some(({ role }) => role() === 'writer'),
    context.settle,
    context.timing.handOver,
  )
  return {
    claim(id, onRole) {
      let last: WriterRole | null = null
      const notify = (role: WriterRole) => {
        if (role === last) return
        last = role
        onRole(role)
      }
      const claim = lockManager() ? claimByLock(rows, id, notify) : claimByRow(rows, id, notify)
      const held = { claim, role: () => last }
      const group = claims.get(id) ?? new Set()
      claims.set(id, group.add(held))
      return () => {
        if (group.delete(held)) claim.release()
      }
    },
    async take(id) {
      if (heldOf(id).every(({ role }) => role() === 'writer')) return
      await handOver.ask(id)
      for (const { claim } of heldOf(id)) claim.take()
    },
    close() {
      handOver.close()
      ended.close()
      for (const group of claims.values()) for (const { claim } of group) claim.release()
      claims.clear()
    },
  }
}

/** Missing on plain http, despite the types. */
function lockManager(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks
}

/**
 * Milliseconds before a refused or stolen lock is requested again. A page that is unloading is refused at once: without
 * a task in between, retrying would block the unload (WebKit hung on every reload). A timer of such a page waits until
 * it is restored.
 */
const retryPause = 250

/** Outcome of a lock request: returned, refused or stolen, or forbidden for good. */
type LockOutcome = 'returned' | 'refused' | 'forbidden'

const outcomeOf = (error: unknown): LockOutcome =>
  error instanceof DOMException && error.name === 'SecurityError' ? 'forbidden' : 'refused'

function claimByLock(context: RowContext, id: string, notify: (role: WriterRole) => void): Claim {
  const name = `vitae:${context.namespace}:${id}`
  const waiting = new AbortController()
  /** Releases the lock; null while this tab does not hold it. */
  let letGo: (() => void) | null = null
  let isReleased = false
  /** Fallback if the browser forbids locks, as it does if it refuses storage. */
  let byRow: Claim | null = null

  /** Waits for the lock, is the writer while holding it, and resolves after its release. */
  async function request(options: LockOptions): Promise<LockOutcome> {
    let mine: (() => void) | null = null
    let outcome: LockOutcome = 'returned'
    try {
      await navigator.locks.request(name, options, (lock) => {
        if (!lock || isReleased) return undefined
        notify('writer')
        return new Promise<void>((resolve) => {
          mine = resolve
          letGo = resolve
        })
      })
    } catch (error) {
      // Released while waiting, stolen by a takeover in another tab, or refused.
      outcome = outcomeOf(error)
    }
    if (letGo === mine) letGo = null
    if (!isReleased && !letGo && outcome !== 'forbidden') notify('reader')
    return outcome
  }

  async function queue(): Promise<void> {
    let outcome = await request({ ifAvailable: true })
    while (!isReleased && outcome !== 'forbidden') {
      if (outcome === 'refused') await new Promise((resolve) => setTimeout(resolve, retryPause))
      if (!isReleased) outcome = await request({ signal: waiting.signal })
    }
    if (!isReleased) byRow = claimByRow(context, id, notify)
  }

  void queue()
  return {
    take() {
      if (byRow) byRow.take()
      else if (!isReleased && !letGo) void request({ steal: true })
    },
    release() {
      isReleased = true
      waiting.abort()
      letGo?.()
      byRow?.release()
    },
  }
}

function claimByRow(
  { tab, endedTab, now, channel, connect, timing }: RowContext,
  id: string,
  notify: (role: WriterRole) => void,
): Claim {
  let isReleased = false
  let isTaking = false

  /** Takes the row if it is free, ours or to be taken over; returns the current writer. */
  async function renew(): Promise<void> {
    if (isReleased) return
    try {
      const database = await connect()
      const transaction = database.transaction('leases', 'readwrite')
      const row = await transaction.store.get(id)
      // A check that began before the takeover request does not cancel it.
      const takes = isTaking
      const isFree = !row || row.tab === tab || row.tab === endedTab() || row.until < now()
      const isOurs = takes || isFree
      if (isOurs && !isReleased) {
        await transaction.store.put({ documentId: id, tab, until: now() + timing.expiry })
      }
      await transaction.done
      if (isReleased) return
      if (takes) {
        isTaking = false
        channel.post('lease', id)
      }
      notify(isOurs ? 'writer' : 'reader')
    } catch {
      // Without storage no other tab can write either: this tab keeps its data in memory.
      if (!isReleased) notify('writer')
    }
  }

  async function giveBack(): Promise<void> {
    try {
      const transaction = (await connect()).transaction('leases', 'readwrite')
      const row = await transaction.store.get(id)
      if (row?.tab === tab) await transaction.store.delete(id)
      await transaction.done
      channel.post('lease', id)
    } catch {
      // It expires by itself.
    }
  }

  const timer = setInterval(() => void renew(), timing.heartbeat)
  const stopListening = channel.listen('lease', (changed) => {
    if (changed === id) void renew()
  })
  void renew()
  return {
    take() {
      isTaking = true
      void renew()
    },
    release() {
      isReleased = true
      clearInterval(timer)
      stopListening()
      void giveBack()
    },
  }
}
