import { expect, it, onTestFinished, vi } from 'vitest'
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

/** Reads a file in a thread that never answers; `pass` lets time pass and returns whether the thread runs. */
async function readForever(bytes: number) {
  let now = 1_000
  let used = 500
  const threads: ReaderThread[] = []
  const start = () => {
    const thread = endlessThread()
    threads.push(thread)
    return thread
  }
  const reader = createReader(start, defaultReaderLimits, {
    residentBytes: () => 0,
    now: () => now,
    processorTime: () => used,
  })
  vi.useFakeTimers()
  onTestFinished(async () => {
    vi.useRealTimers()
    await reader.close()
  })
  const outcome = reader.read({ bytes: new Uint8Array(bytes), fileName: 'cv.pdf' })
  return {
    outcome,
    async pass(milliseconds: number, ofProcessor: number) {
      now += milliseconds
      used += ofProcessor
      await vi.advanceTimersByTimeAsync(1_000)
      return !threads[0]?.isEnded()
    },
  }
}

it.each([
  ['of 3.4 kB after 8 seconds', 3_400, 8_040],
  ['of a megabyte after 20 seconds', 1_000_000, 20_000],
  ['of ten megabytes after 20 seconds', 10_000_000, 20_000],
])('gives a file %s up, and not before', async (_, bytes, deadline) => {
  const { outcome, pass } = await readForever(bytes)
  expect(await pass(deadline, deadline)).toBe(true)
  expect(await pass(1, 1)).toBe(false)
  expect(await outcome).toEqual(gaveUp)
  expect(importLimits.milliseconds).toBe(20_000)
})

it('counts processor time on a busy machine, waits twice as long at most, and blames no file then', async () => {
  const { outcome, pass } = await readForever(1_000_000)
  expect(await pass(20_100, 1_800)).toBe(true)
  expect(await pass(19_900, 0)).toBe(true)
  expect(await pass(1, 0)).toBe(false)
  expect(await outcome).toEqual({ ok: false, code: 'busy' })
})

it('gives a file up that has worked for its time on a busy machine', async () => {
  const { pass } = await readForever(1_000_000)
  expect(await pass(30_000, 20_000)).toBe(true)
  expect(await pass(0, 1)).toBe(false)
})
