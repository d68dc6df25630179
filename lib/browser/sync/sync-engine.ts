import type { ApiFailure } from '../client/api-types'
import { failure } from '../client/send'
import { refusalReason } from '../storage/journal/database'
import { type Asked, askServer, type Tools } from './ask-server'
import type { Engine, EngineOptions } from './engine-types'
import { listenForChanges } from './listen-for-changes'
import { planStep } from './plan-step'
import { readWork, type Work } from './read-work'
import { createRetryBackoff } from './retry-backoff'
import type { SyncState } from './sync-types'

/**
 * Milliseconds: a pause in typing, the longest that words wait, how often others are heard, how
 * often at most when pages come and go, and how long an answer proves that there is a network.
 */
export const pace = { idle: 800, max: 5_000, catchUp: 60_000, wake: 2_000, proof: 500 }

/** So many documents are on their way at once. */
const maxActive = 3
/** A document that is not done after so many steps goes round in circles: it gets a pause. */
const maxSteps = 10

/** True when both states say the same. */
export const isSameState = (a: SyncState, b: SyncState): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** Does the work of sync for one namespace. Only one tab of a device may run it. */
export function createEngine(options: EngineOptions): Engine {
  const { api, connection, copies, clock, makeId } = options
  const backoff = createRetryBackoff(clock)
  const active = new Set<string>()
  /** Documents that are still typed in: first and last write since they were sent. */
  const typing = new Map<string, { first: number; last: number }>()
  const waiting: (() => void)[] = []
  let state: SyncState = { kind: 'saving' }
  let work: Work | null = null
  let isClosed = false
  let isCatchingUp = false
  let hasCaughtUp = false
  let isDiskFull = false
  let lastCatchUp = Number.NEGATIVE_INFINITY
  let nextCatchUp = 0
  let forgetTimer = () => {}
  let looking: Promise<void> | null = null
  let isLookDue = false

  const tools: Tools = {
    api,
    use: connection.use,
    now: clock.now,
    makeId,
    isClosed: () => isClosed,
  }

  function dueAt(id: string): number {
    const { first, last } = typing.get(id) ?? { first: 0, last: 0 }
    // A caller that waits for everything to be sent does not wait for a pause in typing.
    const paused = waiting.length > 0 ? 0 : Math.min(last + pace.idle, first + pace.max)
    return Math.max(paused, backoff.waitsUntil(id))
  }

  function notify(next: SyncState) {
    const isSame = isSameState(next, state)
    state = next
    if (!isSame) options.onState(next)
  }

  function currentState(): SyncState {
    const inTheWay = backoff.state()
    if (inTheWay?.kind === 'expired' || inTheWay?.kind === 'ended') return inTheWay
    if (inTheWay?.kind === 'offline') return inTheWay
    if (!work || !hasCaughtUp || work.open.length > 0 || active.size > 0) {
      return inTheWay ?? (isDiskFull ? { kind: 'saving', isDiskFull } : { kind: 'saving' })
    }
    const [refused] = work.refused
    return refused ? { kind: 'refused', ...refused } : { kind: 'synced' }
  }

  /** Looks at the rows and starts what is due. One look at a time; a wish for one is never lost. */
  function look(): Promise<void> {
    isLookDue = true
    looking ??= (async () => {
      while (isLookDue && !isClosed) {
        isLookDue = false
        await lookOnce()
      }
    })().finally(() => {
      looking = null
      if (isLookDue && !isClosed) void look()
    })
    return looking
  }

  async function lookOnce() {
    if (backoff.isStopped()) {
      // Nothing is read any more, either: a database that leaves this device would be created anew.
      notify(currentState())
      return release()
    }
    try {
      work = await connection.use(readWork)
    } catch {
      // The journal says what is wrong with this device's storage; nothing is sent meanwhile.
      work = null
      release()
      return plan(clock.now() + pace.max)
    }
    if (isClosed) return
    notify(currentState())
    if (backoff.isStopped()) return release()
    if (isCatchingUp) return
    start(work)
    if (active.size > 0 || isCatchingUp) return
    release()
    planNext(work)
  }

  /** Starts what is due: either hearing what changed elsewhere, or documents. */
  function start({ open }: Work) {
    const now = clock.now()
    const isDoubtful = !options.isOnline() && lastCatchUp < now - pace.proof
    if (nextCatchUp <= now || (isDoubtful && open.some((id) => dueAt(id) <= now))) {
      // A save whose answer is lost has to be sent as it was, whatever was typed since: where there
      // may be no network, hearing goes first. What is heard must not be older than what a document
      // has just been told.
      if (active.size === 0 && backoff.waitsUntil(null) <= now) void catchUp()
      return
    }
    for (const id of open) {
      if (active.size < maxActive && !active.has(id) && dueAt(id) <= now) void run(id)
    }
  }

  function planNext({ open }: Work) {
    const times = open.map(dueAt)
    if (options.isVisible() || !hasCaughtUp) {
      times.push(Math.max(nextCatchUp, backoff.waitsUntil(null)))
    }
    if (times.length > 0) plan(Math.min(...times))
  }

  function plan(at: number) {
    forgetTimer()
    if (!isClosed) forgetTimer = clock.after(Math.max(0, at - clock.now()), () => void look())
  }

  /** Nothing more can be done now: waiting callers continue. */
  function release() {
    for (const resolve of waiting.splice(0)) resolve()
  }

  function share({ changed, notices }: Pick<Asked, 'changed' | 'notices'>) {
    if (changed.length > 0) options.onChanged(changed)
    if (notices.length > 0) options.onNotices(notices)
  }

  async function catchUp() {
    isCatchingUp = true
    try {
      const reason = await listenForChanges(tools, options.onFacts)
      if (isClosed) return
      if (reason) return noteFailure(null, reason)
      backoff.clear(null)
      isDiskFull = false
      if (!hasCaughtUp) options.onFacts()
      hasCaughtUp = true
      lastCatchUp = clock.now()
      nextCatchUp = lastCatchUp + pace.catchUp
    } catch (error) {
      noteStorage(error)
      nextCatchUp = clock.now() + pace.max
    } finally {
      isCatchingUp = false
      if (!isClosed) void look()
    }
  }

  /** Syncs one document as far as it gets without a pause. */
  async function run(id: string) {
    active.add(id)
    typing.delete(id)
    try {
      for (let steps = 0; ; steps += 1) {
        const isDone = await runStep(id)
        // Somebody types on: the rest has its pause first.
        if (isDone || isClosed || backoff.isStopped() || typing.has(id)) break
        if (steps < maxSteps) continue
        noteFailure(id, failure('bad-answer'))
        break
      }
    } catch (error) {
      noteStorage(error)
      typing.set(id, { first: clock.now(), last: clock.now() })
    } finally {
      active.delete(id)
      if (!isClosed) void look()
    }
  }

  const keepCopies = (ids: string[]) =>
    connection.use((database) => copies.update(database, [...new Set(ids)]))

  /** Asks for one thing; true when there is nothing more to ask for now. */
  async function runStep(id: string): Promise<boolean> {
    const plan = await connection.use((database) => planStep(database, id, makeId))
    if (isClosed) return true
    share(plan)
    // Before it is sent: a save that has arrived must be known as that one, whatever is lost here.
    await keepCopies([id, ...plan.changed])
    if (isClosed) return true
    if (plan.step.kind === 'settled') {
      backoff.clear(id)
      // What was typed while the account's words came may wait for a choice, with nothing to send.
      options.onFacts()
      return true
    }
    const asked = await askServer(tools, id, plan.step)
    if (isClosed) return true
    // Changes from elsewhere were applied to every step of undo.
    await copies.forgetSteps(asked.changed)
    await keepCopies([id, ...asked.changed])
    if (isClosed) return true
    share(asked)
    options.onFacts()
    if (asked.failure) noteFailure(id, asked.failure)
    else backoff.clear(null)
    return asked.failure !== null || asked.isParked
  }

  /** Remembers that there is no room to write: the page may go on without the disk. */
  function noteStorage(error: unknown) {
    isDiskFull ||= refusalReason(error) === 'full'
  }

  function noteFailure(id: string | null, reason: ApiFailure) {
    backoff.note(id, reason)
    if (reason.code === 'offline' || reason.code === 'timeout') nextCatchUp = 0
    if (reason.code === 'not-signed-in') options.onExpired()
  }

  void look()
  return {
    state: () => state,
    touch(id) {
      const now = clock.now()
      typing.set(id, { first: typing.get(id)?.first ?? now, last: now })
      // True before the rows have been looked at: there is something new on this device.
      if (state.kind === 'synced') notify({ kind: 'saving' })
      void look()
    },
    wake() {
      nextCatchUp = Math.min(nextCatchUp, lastCatchUp + pace.wake)
      backoff.retryNow()
      void look()
    },
    async flush() {
      typing.clear()
      backoff.renew()
      backoff.retryNow()
      nextCatchUp = 0
      const over = new Promise<void>((resolve) => waiting.push(resolve))
      void look()
      return over
    },
    close() {
      isClosed = true
      forgetTimer()
      release()
    },
  }
}
