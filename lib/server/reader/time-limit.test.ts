import { expect, it, vi } from 'vitest'
import { importLimits } from '@/lib/importers/import-limits'
import { createReader } from './create-reader'
import type { ReaderThread } from './reader-thread'
import { defaultReaderLimits, type ReadOutcome } from './reader-types'

const gaveUp: ReadOutcome = { ok: false, code: 'gave-up' }

/** Returns a thread that never answers until it is terminated. */
function endlessThread(): ReaderThread {
  let giveUp: (outcome: ReadOutcome) => void = () => {}
  const promise = new Promise<ReadOutcome>((resolve) => {
    giveUp = resolve
  })
  let isEnded = false
  return {
    ask: () => promise,
    isEnded: () => isEnded,
    end: async () => {
      isEnded = true
      giveUp(gaveUp)
    },
  }
}

it.each([
  ['of 3.4 kB after 8 seconds', 3_400, 8_040],
  ['of a megabyte after 20 seconds', 1_000_000, 20_000],
  ['of ten megabytes after 20 seconds', 10_000_000, 20_000],
])('gives a file %s up, and not before', async (_, bytes, deadline) => {
  let now = 1_000
  const threads: ReaderThread[] = []
  const start = () => {
    const thread = endlessThread()
    threads.push(thread)
    return thread
  }
  const reader = createReader(start, defaultReaderLimits, {
    residentBytes: () => 0,
    now: () => now,
  })
  vi.useFakeTimers()
  try {
    const outcome = reader.read({ bytes: new Uint8Array(bytes), fileName: 'cv.pdf' })
    now += deadline
    await vi.advanceTimersByTimeAsync(1_000)
    expect(threads.map((thread) => thread.isEnded())).toEqual([false])
    now += 1
    await vi.advanceTimersByTimeAsync(1_000)
    expect(threads.map((thread) => thread.isEnded())).toEqual([true])
    expect(await outcome).toEqual(gaveUp)
  } finally {
    vi.useRealTimers()
    await reader.close()
  }
  expect(importLimits.milliseconds).toBe(20_000)
})
