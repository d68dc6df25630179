import { afterAll, expect, it, vi } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { computeTasks } from './compute-tasks'
import { type ComputeThread, createComputer, startComputeThread } from './create-computer'

const threadFile = `${process.cwd()}/dist/compute-node-worker.mjs`
const cv = resumeOf(gallerySamples.nurse, createIdGenerator())
const computer = createComputer(() => startComputeThread(threadFile))
afterAll(() => computer.close())

it('gives what the function gives', async () => {
  const posting = 'Requirements\n\n- Wound care\n- Three years in intensive care\n- Excel'
  const read = await computer.run('readPosting', posting)
  expect(read).toEqual({ ok: true, value: computeTasks.readPosting(posting) })
  if (!read.ok) throw new Error(read.code)
  expect(await computer.run('coverRequirements', read.value, cv, '2026-11')).toEqual({
    ok: true,
    value: computeTasks.coverRequirements(read.value, cv, '2026-11'),
  })
  const made = await computer.run('exportDocument', cv, 'text', 'CV')
  expect(made).toEqual({ ok: true, value: await computeTasks.exportDocument(cv, 'text', 'CV') })
})

it('throws what the function throws, and runs the next one', async () => {
  // @ts-expect-error a defect of the caller
  await expect(computer.run('readPosting', null)).rejects.toThrow('readPosting failed')
  expect(await computer.run('readPosting', 'Excel')).toMatchObject({ ok: true })
})

it('ends a function that never returns at its deadline, and no other request waits for it', async () => {
  let now = 0
  const start = (): ComputeThread => {
    let giveUp = () => {}
    const ended = new Promise<{ ok: false; code: 'gave-up' }>((resolve) => {
      giveUp = () => resolve({ ok: false, code: 'gave-up' })
    })
    return { ask: () => ended, isEnded: () => false, end: async () => giveUp() }
  }
  vi.useFakeTimers()
  const limits = { threads: 1, waiting: 1, deadline: 100, growth: 1, idle: 1 }
  const held = createComputer(start, limits)
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  try {
    const first = held.run('readPosting', 'Excel')
    void held.run('readPosting', 'Excel')
    expect(await held.run('readPosting', 'Excel')).toEqual({ ok: false, code: 'busy' })
    now = 101
    await vi.advanceTimersByTimeAsync(40)
    expect(await first).toEqual({ ok: false, code: 'gave-up' })
  } finally {
    vi.useRealTimers()
    vi.restoreAllMocks()
    await held.close()
  }
})
