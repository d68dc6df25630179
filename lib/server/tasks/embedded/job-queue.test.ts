import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listDayCounts } from '../../kernel/rows/day-counts'
import { watchJobs } from '../../operator/watch-jobs'
import { toOwnerId } from '../../owner'
import type { OpenedPorts } from '../../ports'
import { openTestPorts } from '../../testing/test-ports'
import { createJobRows } from '../job-rows'
import type { JobHandler, JobQueue, Jobs } from '../job-types'
import { type EmbeddedJobs, openEmbeddedJobs } from './open-jobs'

// Tests the operators' view of the queue, and the retry of dead jobs.

let ports: OpenedPorts
let now = 0
let opened: EmbeddedJobs[]
let isBroken = true
let ran: string[]
beforeEach(async () => {
  now = 1_800_000_000_000
  ports = await openTestPorts({ now: () => now })
  opened = []
  isBroken = true
  ran = []
})
afterEach(async () => {
  for (const one of opened) await one.stop(0)
  await ports.close()
})

type Opened = { jobs: Jobs; queue: JobQueue; start: () => void }

/** Opens a process with one kind of job, which fails as long as something is broken. */
function open(changes: Partial<JobHandler> = {}): Opened {
  const embedded = openEmbeddedJobs({ ...ports, pause: 20, backOff: () => 10 })
  opened.push(embedded)
  const jobs = watchJobs(embedded, ports)
  jobs.handle('print', {
    async run({ id }) {
      if (isBroken) throw new Error('No paper for "Ana Reis"')
      ran.push(id)
    },
    fail: async () => {},
    attempts: 2,
    deadline: 60_000,
    ...changes,
  })
  if (!embedded.queue) throw new Error('There is a queue')
  return { jobs, queue: embedded.queue, start: embedded.start }
}

const waitFor = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: 10_000, interval: 10 })

/** Runs jobs until a number of them is dead. */
async function untilDead({ queue }: Opened, count: number) {
  await waitFor(async () => {
    now += 60
    expect((await queue.listDead({ limit: 100 })).jobs).toHaveLength(count)
  })
}

describe('a look into the queue', () => {
  it('counts what waits and what runs, by kind, and how long the first is late', async () => {
    let finish = () => {}
    const held = new Promise<void>((resolve) => {
      finish = resolve
    })
    const one = open({ run: () => held })
    await one.jobs.enqueue({ id: 'a', kind: 'print', payload: {} })
    one.start()
    await waitFor(async () => {
      expect((await one.queue.count()).kinds).toEqual([{ kind: 'print', waiting: 0, running: 1 }])
    })
    await one.jobs.enqueue({ id: 'b', kind: 'scan', payload: {} })
    await one.jobs.enqueue({ id: 'c', kind: 'scan', payload: {}, delay: 5_000 })
    const enqueuedAt = now
    now += 1_000
    expect(await one.queue.count()).toEqual({
      kinds: [
        { kind: 'print', waiting: 0, running: 1 },
        { kind: 'scan', waiting: 2, running: 0 },
      ],
      since: enqueuedAt,
      isWhole: true,
    })
    finish()
  })

  it('sees a job whose process died as one that waits', async () => {
    const dead = open({ run: () => new Promise(() => {}) })
    await dead.jobs.enqueue({ id: 'a', kind: 'print', payload: {} })
    dead.start()
    await waitFor(async () => expect((await dead.queue.count()).kinds[0]?.running).toBe(1))
    now += 10 * 60_000
    const { kinds, since } = await open().queue.count()
    expect(kinds).toEqual([{ kind: 'print', waiting: 1, running: 0 }])
    expect(since).not.toBeNull()
  })
})

describe('a job that was given up', () => {
  it('is listed with why, without anybody’s words, and counted once', async () => {
    const one = open()
    one.start()
    await one.jobs.enqueue({ id: 'a', kind: 'print', payload: { page: 1 } })
    await untilDead(one, 1)
    const { jobs } = await one.queue.listDead({ limit: 10 })
    expect(jobs).toMatchObject([
      { id: 'a', kind: 'print', message: 'No paper for “…”', canRetry: true },
    ])
    expect(await listDayCounts(ports, '2000-01-01')).toMatchObject([
      { name: 'job-failure', amounts: { print: 1 } },
    ])
    expect((await one.queue.count()).kinds).toEqual([])
  })

  it('runs again under its id, once, however many ask', async () => {
    const [one, two] = [open(), open()]
    one.start()
    await one.jobs.enqueue({ id: 'a', kind: 'print', payload: { page: 1 } })
    await untilDead(one, 1)
    isBroken = false
    const answers = await Promise.all([one, two, one].map(({ queue }) => queue.retry('a')))
    expect([...answers].sort()).toEqual(['not-found', 'not-found', 'retried'])
    two.start()
    await waitFor(() => expect(ran).toEqual(['a']))
    // The same id is still the same job.
    await one.jobs.enqueue({ id: 'a', kind: 'print', payload: {} })
    await one.jobs.enqueue({ id: 'b', kind: 'print', payload: {} })
    await waitFor(() => expect(ran).toEqual(['a', 'b']))
    expect(await one.queue.retry('a')).toBe('not-found')
    expect((await one.queue.listDead({ limit: 10 })).jobs).toEqual([])
  })

  it('is given up again with all of its tries', async () => {
    const one = open()
    one.start()
    await one.jobs.enqueue({ id: 'a', kind: 'print', payload: {} })
    await untilDead(one, 1)
    expect(await one.queue.retry('a')).toBe('retried')
    expect((await one.queue.listDead({ limit: 10 })).jobs).toEqual([])
    await untilDead(one, 1)
  })

  it.each([
    ['whose work is gone for good', { revive: 'never' as const }, false],
    ['whose work is gone by now', { revive: async () => false }, true],
  ])('%s is not tried again', async (_, changes, canRetry) => {
    const one = open(changes)
    one.start()
    await one.jobs.enqueue({ id: 'a', kind: 'print', payload: {} })
    await untilDead(one, 1)
    expect(await one.queue.listDead({ limit: 1 })).toMatchObject({ jobs: [{ canRetry }] })
    expect(await one.queue.retry('a')).toBe('gone')
    expect((await one.queue.listDead({ limit: 10 })).jobs).toHaveLength(1)
  })

  it('is forgotten when an operator says so, after a month, and with its owner', async () => {
    const owner = toOwnerId('018f0000-0000-7000-8000-00000000000a')
    const one = open()
    one.start()
    for (const id of ['a', 'b', `print:${owner}:1`]) {
      await one.jobs.enqueue({ id, kind: 'print', payload: {} })
    }
    await untilDead(one, 3)
    expect(await one.queue.discard('a')).toBe(true)
    expect(await one.queue.discard('a')).toBe(false)
    expect(await one.queue.retry('a')).toBe('not-found')
    await createJobRows(ports.items).eraseOf(owner, 'delete-account')
    expect((await one.queue.listDead({ limit: 10 })).jobs.map(({ id }) => id)).toEqual(['b'])
    now += 31 * 86_400_000
    expect((await one.queue.listDead({ limit: 10 })).jobs).toEqual([])
  })

  it('is listed in pages, the latest first', async () => {
    const one = open()
    one.start()
    for (const id of ['a', 'b', 'c']) {
      await one.jobs.enqueue({ id, kind: 'print', payload: {} })
      await untilDead(one, ['a', 'b', 'c'].indexOf(id) + 1)
    }
    const first = await one.queue.listDead({ limit: 2 })
    const rest = await one.queue.listDead({ limit: 2, cursor: first.cursor })
    expect([first, rest].map(({ jobs }) => jobs.map(({ id }) => id))).toEqual([['c', 'b'], ['a']])
    expect(rest.cursor).toBeNull()
  })
})
