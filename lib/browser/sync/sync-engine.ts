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
 * Milliseconds: debounce after typing, maximum delay of a change, interval of fetching remote changes, minimum interval
 * when pages become visible and when there is news, and time that an answer proves connectivity.
 */
export const pace = { idle: 800, max: 5_000, catchUp: 60_000, wake: 2_000, news: 500, proof: 500 }

/** Maximum documents in flight. */
const maxActive = 3
/** Maximum steps of a document in a row; then it pauses, since it is probably looping. */
const maxSteps = 10

/** Returns true if two states are equal. */
export const isSameState = (a: SyncState, b: SyncState): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** Runs sync for one namespace. Only one tab of a device may run it. */
export function createEngine(options: EngineOptions): Engine {
  const { api, connection, copies, clock, makeId } = options
  const backoff = createRetryBackoff(clock)
  const active = new Set<string>()
  /** Documents being typed in, with first and last write since they were sent. */
  const typing = new Map<string, { first: number; last: number }>()
  const waiting: (() => void)[] = []
  let state: SyncState = { kind: 'saving' }
  let work: Work | null = null
  let isClosed = false
  let isCatchingUp = false
  let hasCaughtUp = false
  let hasNews = false
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
    // A flush does not wait for the debounce.
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

  /** Reads the rows and starts what is due. One read at a time; a request during a read is not lost. */
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
      // Nothing is read any more: a database that is being deleted would be recreated.
      notify(currentState())
      return release()
    }
    try {
      work = await connection.use(readWork)
    } catch {
      // The journal reports storage failures; nothing is sent meanwhile.
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

  /** Starts what is due: either fetching remote changes, or documents. */
  function start({ open }: Work) {
    const now = clock.now()
    const isDoubtful = !options.isOnline() && lastCatchUp < now - pace.proof
    if (nextCatchUp <= now || (isDoubtful && open.some((id) => dueAt(id) <= now))) {
      // A save without a known answer has to be repeated unchanged, so without a proven network fetching comes first.
      // Fetched changes must not be older than the answer to a document in flight.
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

  /** Resolves pending flushes when nothing more can be done now. */
  function release() {
    for (const resolve of waiting.splice(0)) resolve()
  }

  function share({ changed, notices }: Pick<Asked, 'changed' | 'notices'>) {
    if (changed.length > 0) options.onChanged(changed)
    if (notices.length > 0) options.onNotices(notices)
  }

  async function catchUp() {
    isCatchingUp = true
    hasNews = false
    try {
      const reason = await listenForChanges(tools, options.onFacts)
      if (isClosed) return
      if (reason) return noteFailure(null, reason)
      backoff.clear(null)
      isDiskFull = false
      if (!hasCaughtUp) options.onFacts()
      hasCaughtUp = true
      lastCatchUp = clock.now()
      nextCatchUp = lastCatchUp + (hasNews ? pace.news : options.pollPause())
    } catch (error) {
      noteStorage(error)
      nextCatchUp = clock.now() + pace.max
    } finally {
      isCatchingUp = false
      if (!isClosed) void look()
    }
  }

  /** Syncs one document as far as possible without a pause. */
  async function run(id: string) {
    active.add(id)
    typing.delete(id)
    try {
      for (let steps = 0; ; steps += 1) {
        const isDone = await runStep(id)
        // Typing continues: the rest is debounced.
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

  /** Runs one step; true if there is nothing more to do now. */
  async function runStep(id: string): Promise<boolean> {
    const plan = await connection.use((database) => planStep(database, id, makeId))
    if (isClosed) return true
    share(plan)
    // Stored before sending: a save that has arrived must be recognised, whatever is lost here.
    await keepCopies([id, ...plan.changed])
    if (isClosed) return true
    if (plan.step.kind === 'settled') {
      backoff.clear(id)
      // Input during the merge may be in conflict, with nothing to send.
      options.onFacts()
      return true
    }
    const asked = await askServer(tools, id, plan.step)
    if (isClosed) return true
    // Remote changes were rebased into every undo step.
    await copies.forgetSteps(asked.changed)
    await keepCopies([id, ...asked.changed])
    if (isClosed) return true
    share(asked)
    options.onFacts()
    if (asked.failure) noteFailure(id, asked.failure)
    else backoff.clear(null)
    return asked.failure !== null || asked.isParked
  }

  /** Records that the disk is full: the page may continue without it. */
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
      // Set before the rows are read: there is a local change.
      if (state.kind === 'synced') notify({ kind: 'saving' })
      void look()
    },
    wake() {
      nextCatchUp = Math.min(nextCatchUp, lastCatchUp + pace.wake)
      backoff.retryNow()
      void look()
    },
    noteNews() {
      // What is being fetched may not have it yet.
      hasNews = true
      nextCatchUp = Math.min(nextCatchUp, lastCatchUp + pace.news)
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
