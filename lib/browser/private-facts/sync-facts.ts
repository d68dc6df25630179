import { connectionOf } from '../storage/journal/connection'
import type { JournalNamespace } from '../storage/journal/journal-types'
import { type Clock, deviceClock } from '../sync/clock'
import { createRetryBackoff } from '../sync/retry-backoff'
import { watchPage } from '../sync/watch-page'
import { pullFacts, sendFacts } from './exchange-facts'
import { readFactRows } from './fact-rows'
import { createFactsApi, type FactsApi } from './facts-api'

/** Sync of private facts in one tab. */
export type FactSync = {
  /** Sends what the account lacks, soon. */
  wake: () => void
  /** Takes the list of the account, now and whenever it may have changed. */
  follow: () => void
  close: () => void
}

type Options = {
  api?: FactsApi
  clock?: Clock
  /** Milliseconds before a database that does not answer counts as refused. */
  patience?: number
}

/** Runs a job in one tab of this device at a time, where the browser has Web Locks. */
async function inTurn<T>(namespace: JournalNamespace, job: () => Promise<T>): Promise<T> {
  const { locks } = navigator
  return locks ? locks.request(`vitae:private-facts:${namespace}`, job) : job()
}

/**
 * Opens sync of the facts of an account. What is pending is stored with the facts, so that the next page sends what
 * this one cannot.
 *
 * @param onChanged called when facts came or went
 */
export function openFactSync(
  namespace: JournalNamespace,
  onChanged: () => void,
  { api = createFactsApi(), clock = deviceClock, patience = 8_000 }: Options = {},
): FactSync {
  const connection = connectionOf(namespace, patience)
  const backoff = createRetryBackoff(clock)
  const parts = { connection, api }
  let isFollowing = false
  let isClosed = false
  let isRunning = false
  let isAsked = false
  let forget = () => {}

  async function exchange() {
    const failure = await sendFacts(parts)
    if (failure) return failure
    if (!isFollowing || isClosed) return null
    const pulled = await pullFacts(parts)
    if (!('isChanged' in pulled)) return pulled
    if (pulled.isChanged) onChanged()
    return null
  }

  async function round() {
    try {
      const failure = await inTurn(namespace, exchange)
      if (!failure) return backoff.clear(null)
      backoff.note(null, failure)
      if (!backoff.isStopped() && !isClosed) {
        forget = clock.after(Math.max(0, backoff.waitsUntil(null) - clock.now()), wake)
      }
    } catch {
      // The storage does not answer, or a tab signs out: the next call tries again.
    }
  }

  async function work() {
    isRunning = true
    while (isAsked && !isClosed) {
      isAsked = false
      forget()
      await round()
    }
    isRunning = false
  }

  function wake() {
    if (isClosed) return
    isAsked = true
    if (!isRunning) void work()
  }

  function renew() {
    backoff.renew()
    wake()
  }

  let stopWatching = () => {}
  wake()
  return {
    wake: renew,
    follow() {
      if (isFollowing) return
      isFollowing = true
      stopWatching = watchPage(renew, renew, wake)
      wake()
    },
    close() {
      isClosed = true
      forget()
      stopWatching()
      connection.close()
    },
  }
}

/** Sends the facts of a namespace to the account; returns whether it has all of them. */
export async function sendAllFacts(
  namespace: JournalNamespace,
  { api = createFactsApi(), patience = 8_000 }: Omit<Options, 'clock'> = {},
): Promise<boolean> {
  const connection = connectionOf(namespace, patience)
  try {
    await inTurn(namespace, () => sendFacts({ connection, api }))
    return (await connection.use(readFactRows)).every(({ state }) => state === 'sent')
  } finally {
    connection.close()
  }
}
