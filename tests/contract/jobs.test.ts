import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OpenedPorts } from '@/lib/server/ports'
import { type EmbeddedJobs, openEmbeddedJobs } from '@/lib/server/tasks/embedded/open-jobs'
import type { JobHandler } from '@/lib/server/tasks/job-types'
import { openTestPorts } from '@/lib/server/testing/test-ports'
import { describeJobs } from './jobs'

const quick = { pause: 20, backOff: () => 10 }

describeJobs('embedded', async () => {
  const ports = await openTestPorts()
  const jobs = openEmbeddedJobs({ ...ports, ...quick })
  return {
    jobs,
    start: jobs.start,
    close: async () => {
      await jobs.stop(0)
      await ports.close()
    },
  }
})

describe('jobs in rows', () => {
  let now = 1_800_000_000_000
  let ports: OpenedPorts
  let queues: EmbeddedJobs[]
  beforeEach(async () => {
    now = 1_800_000_000_000
    ports = await openTestPorts({ now: () => now })
    queues = []
  })
  afterEach(async () => {
    for (const queue of queues) await queue.stop(0)
    await ports.close()
  })

  const open = () => {
    const queue = openEmbeddedJobs({ ...ports, ...quick })
    queues.push(queue)
    return queue
  }
  const handle = (queue: EmbeddedJobs, kind: string, given: Partial<JobHandler>) =>
    queue.handle(kind, {
      run: async () => {},
      fail: async () => {},
      attempts: 1,
      deadline: 60_000,
      ...given,
    })
  const untilEnded: JobHandler['run'] = (_, signal) =>
    new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
  const waitFor = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 })
  const hasBegun = (id: string) =>
    vi.waitFor(async () => {
      expect((await ports.items.get({ pk: `job#${id}`, sk: 'job' }))?.data.attempts).toBe(1)
    })
  const rest = () => new Promise((resolve) => setTimeout(resolve, 150))

  it('are run by one of two processes only', async () => {
    const ran: string[] = []
    let parallel = 0
    let max = 0
    for (const queue of [open(), open()]) {
      handle(queue, 'print', {
        run: async ({ id }) => {
          ran.push(id)
          max = Math.max(max, ++parallel)
          await rest()
          parallel--
        },
      })
      queue.start()
    }
    const ids = Array.from({ length: 12 }, (_, n) => `${n}`)
    for (const id of ids) await open().enqueue({ id, kind: 'print', payload: {} })
    await waitFor(() => expect(ran).toHaveLength(12))
    await rest()
    expect(ran.toSorted()).toEqual(ids.toSorted())
    expect(max).toBeLessThanOrEqual(8)
  })

  it('that wait for another server take no turn from work that is done here', async () => {
    const queue = open()
    let waiting = 0
    const ran: string[] = []
    handle(queue, 'wait', {
      isWaiting: true,
      run: (job, signal) => {
        waiting++
        return untilEnded(job, signal)
      },
    })
    handle(queue, 'print', { run: async ({ id }) => void ran.push(id) })
    for (let n = 0; n < 20; n++) {
      await queue.enqueue({ id: `wait-${n}`, kind: 'wait', payload: {} })
    }
    for (let n = 0; n < 6; n++) {
      await queue.enqueue({ id: `print-${n}`, kind: 'print', payload: {} })
    }
    queue.start()
    await waitFor(() => expect(ran).toHaveLength(6))
    await waitFor(() => expect(waiting).toBe(12))
    await rest()
    expect(waiting).toBe(12)
  })

  it('come back when whoever ran them died, and not before its lease ran out', async () => {
    const begun: number[] = []
    const dying = open()
    handle(dying, 'print', { run: untilEnded, attempts: 5 })
    dying.start()
    await dying.enqueue({ id: 'one', kind: 'print', payload: {} })
    await hasBegun('one')
    const heir = open()
    handle(heir, 'print', { run: async ({ attempt }) => void begun.push(attempt), attempts: 5 })
    heir.start()
    now += 60_000
    await rest()
    expect(begun).toEqual([])
    now += 10_001
    await waitFor(() => expect(begun).toEqual([2]))
  })

  it('that kill their process each time are given up', async () => {
    const failed: string[] = []
    // Each claim of a process that died left one try behind.
    await ports.items.put(
      {
        pk: 'job#poison',
        sk: 'job',
        index: { gsi1pk: 'jobs#due', gsi1sk: '00000000000001#poison' },
        data: {
          id: 'poison',
          kind: 'print',
          payload: {},
          state: 'waiting',
          attempts: 3,
          dueAt: 1,
          message: '',
        },
      },
      'absent',
    )
    const queue = open()
    handle(queue, 'print', {
      run: async () => {
        throw new Error('must not run')
      },
      fail: async (_, message) => {
        failed.push(message)
      },
      attempts: 3,
      deadline: 1_000,
    })
    queue.start()
    await waitFor(() => expect(failed).toEqual(['It was cut off each time']))
  })

  it('forget what they were about when they are done', async () => {
    const queue = open()
    handle(queue, 'print', {})
    queue.start()
    await queue.enqueue({ id: 'one', kind: 'print', payload: { canary: 'canary-words' } })
    await vi.waitFor(async () => {
      const { items } = await ports.items.scan({ limit: 100 })
      expect(items.find(({ pk }) => pk === 'job#one')?.data.state).toBe('done')
      expect(JSON.stringify(items)).not.toContain('canary-words')
    })
  })

  it('end with the server: what runs is let finish, or told to stop and not counted', async () => {
    const queue = open()
    const done: string[] = []
    handle(queue, 'quick', {
      run: async ({ id }) => {
        await rest()
        done.push(id)
      },
      deadline: 10_000,
    })
    handle(queue, 'slow', {
      run: (_, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      deadline: 10_000,
    })
    await queue.enqueue({ id: 'quick', kind: 'quick', payload: {} })
    await queue.enqueue({ id: 'slow', kind: 'slow', payload: {} })
    queue.start()
    await hasBegun('slow')
    await queue.stop(500)
    expect(done).toEqual(['quick'])
    const slow = await ports.items.get({ pk: 'job#slow', sk: 'job' })
    expect(slow?.data).toMatchObject({ state: 'waiting', attempts: 0 })
  })

  it('sweep in one process at a time', async () => {
    const swept: number[] = []
    for (const queue of [open(), open(), open()]) {
      queue.every('dust', 60_000, async () => {
        swept.push(now)
      })
      queue.start()
    }
    await rest()
    expect(swept).toEqual([1_800_000_000_000])
    now += 60_000
    await waitFor(() => expect(swept).toHaveLength(2))
    await rest()
    expect(swept).toHaveLength(2)
  })
})
