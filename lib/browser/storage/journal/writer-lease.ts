import type { TabChannel } from './channel'
import type { JournalDatabase } from './database'
import { openHandOver } from './hand-over'
import type { JournalNamespace, WriterRole } from './journal-types'

export type LeaseContext = {
  namespace: JournalNamespace
  /** This tab's own name. */
  tab: string
  now: () => number
  channel: TabChannel
  connect: () => Promise<JournalDatabase>
  /** Keeps everything typed in this tab so far. */
  settle: () => Promise<void>
  /**
   * Milliseconds. A lease that was not renewed within `expiry` is free; a writer that has not answered
   * within `handOver` is not waited for.
   */
  timing: { heartbeat: number; expiry: number; handOver: number }
}

/** Claims on documents: one tab writes, the others watch. */
export type WriterLeases = {
  claim: (id: string, onRole: (role: WriterRole) => void) => () => void
  /** Resolves when the writer until now was asked to keep its words, and the claims are under way. */
  take: (id: string) => Promise<void>
  close: () => void
}

type Claim = { take: () => void; release: () => void }
type Held = { claim: Claim; role: () => WriterRole | null }

/**
 * Web Locks where the browser has them: it frees a lock the moment its tab is gone. Elsewhere
 * (plain http, or where they are forbidden) a row in the database that the writer renews.
 */
export function openWriterLeases(context: LeaseContext): WriterLeases {
  const claims = new Map<string, Set<Held>>()
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
      const claim = lockManager()
        ? claimByLock(context, id, notify)
        : claimByRow(context, id, notify)
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
      for (const group of claims.values()) for (const { claim } of group) claim.release()
      claims.clear()
    },
  }
}

/** Absent on plain http, whatever the types say. */
function lockManager(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks
}

/**
 * Milliseconds before a lock is asked for again that was refused or taken away. A page that is being left is
 * refused at once: without a task in between, asking again would never let the page go (WebKit hung on
 * every reload). A timer of such a page waits until it comes back.
 */
const retryPause = 250

/** Outcome of a request for a lock: given back, refused or taken over, or never to be granted here. */
type LockOutcome = 'returned' | 'refused' | 'forbidden'

const outcomeOf = (error: unknown): LockOutcome =>
  error instanceof DOMException && error.name === 'SecurityError' ? 'forbidden' : 'refused'

function claimByLock(context: LeaseContext, id: string, notify: (role: WriterRole) => void): Claim {
  const name = `vitae:${context.namespace}:${id}`
  const waiting = new AbortController()
  /** Lets go of the lock; null while this tab does not have it. */
  let letGo: (() => void) | null = null
  let isReleased = false
  /** Stands in where the browser forbids locks, as it does where it refuses to store anything. */
  let byRow: Claim | null = null

  /** Waits for the lock, is the writer while it holds it, and ends when it has it no more. */
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
      // Released while waiting, taken over by a tab whose person asked for it, or refused.
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
  { tab, now, channel, connect, timing }: LeaseContext,
  id: string,
  notify: (role: WriterRole) => void,
): Claim {
  let isReleased = false
  let isTaking = false

  /** Takes the row if it is free, ours or to be taken; says who writes now. */
  async function renew(): Promise<void> {
    if (isReleased) return
    try {
      const database = await connect()
      const transaction = database.transaction('leases', 'readwrite')
      const row = await transaction.store.get(id)
      // A look that began before the person asked to take over does not end the asking.
      const takes = isTaking
      const isOurs = takes || !row || row.tab === tab || row.until < now()
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
      // Without storage nobody else can write either: this tab keeps its words in memory.
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
      // It runs out by itself.
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
