import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Job, JobHandler, Jobs } from '@/lib/server/tasks/job-types'

/** A queue of one adapter, empty, with waits of milliseconds where it would wait for seconds. */
export type JobsUnderTest = {
  jobs: Jobs
  start: () => void
  close: () => Promise<void>
}

/** Tests the contract of every adapter of jobs; another one joins by a file like jobs.test.ts. */
export function describeJobs(name: string, open: () => Promise<JobsUnderTest>): void {
  describe(`jobs: ${name}`, () => {
    let queue: JobsUnderTest
    let ran: Job[]
    let failed: { job: Job; message: string }[]
    beforeEach(async () => {
      queue = await open()
      ran = []
      failed = []
    })
    afterEach(() => queue.close())

    /** Handles a kind; without a run it does nothing. */
    const handle = (
      kind: string,
      run: JobHandler['run'] = async () => {},
      changes: Partial<JobHandler> = {},
    ) =>
      queue.jobs.handle(kind, {
        run: async (job, signal) => {
          ran.push(job)
          await run(job, signal)
        },
        fail: async (job, message) => {
          failed.push({ job, message })
        },
        attempts: 3,
        deadline: 10_000,
        ...changes,
      })
    const waitFor = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 10 })

    it('runs what was enqueued, before and after it starts', async () => {
      await queue.jobs.enqueue({ id: 'one', kind: 'print', payload: { page: 1 } })
      handle('print')
      queue.start()
      await queue.jobs.enqueue({ id: 'two', kind: 'print', payload: { page: 2 } })
      await waitFor(() => expect(ran).toHaveLength(2))
      expect(ran).toContainEqual({ id: 'one', kind: 'print', payload: { page: 1 }, attempt: 1 })
      expect(ran).toContainEqual({ id: 'two', kind: 'print', payload: { page: 2 }, attempt: 1 })
      expect(failed).toEqual([])
    })

    it('takes the same id for the same job, also when it is done', async () => {
      handle('print')
      queue.start()
      for (const page of [1, 2]) {
        await queue.jobs.enqueue({ id: 'same', kind: 'print', payload: { page } })
      }
      await waitFor(() => expect(ran).toHaveLength(1))
      await queue.jobs.enqueue({ id: 'same', kind: 'print', payload: { page: 3 } })
      await queue.jobs.enqueue({ id: 'last', kind: 'print', payload: {} })
      await waitFor(() => expect(ran.map(({ id }) => id)).toContain('last'))
      expect(ran.map(({ payload }) => payload)).toEqual([{ page: 1 }, {}])
    })

    it('tries again after a failure, and counts', async () => {
      handle('print', async ({ attempt }) => {
        if (attempt < 3) throw new Error('paper jam')
      })
      queue.start()
      await queue.jobs.enqueue({ id: 'one', kind: 'print', payload: {} })
      await waitFor(() => expect(ran.map(({ attempt }) => attempt)).toEqual([1, 2, 3]))
      await queue.jobs.enqueue({ id: 'two', kind: 'print', payload: {} })
      await waitFor(() => expect(ran).toHaveLength(6))
      expect(failed).toEqual([])
    })

    it('gives up after the last try, and says why until it is heard', async () => {
      let deaf = 2
      const noPaper = async () => {
        throw new Error('no paper')
      }
      handle('print', noPaper, {
        attempts: 2,
        fail: async (job, message) => {
          if (deaf-- > 0) throw new Error('not now')
          failed.push({ job, message })
        },
      })
      handle('other')
      queue.start()
      await queue.jobs.enqueue({ id: 'one', kind: 'print', payload: { page: 1 } })
      await waitFor(() => expect(failed).toHaveLength(1))
      expect(failed[0]).toMatchObject({
        job: { id: 'one', kind: 'print', payload: { page: 1 } },
        message: 'no paper',
      })
      await queue.jobs.enqueue({ id: 'later', kind: 'other', payload: {}, delay: 300 })
      await waitFor(() => expect(ran.at(-1)?.id).toBe('later'))
      expect(ran.filter(({ id }) => id === 'one')).toHaveLength(2)
      expect(failed).toHaveLength(1)
    })

    it('tells a try that its deadline has passed, and counts it as failed', async () => {
      const slow = (_: Job, signal: AbortSignal) =>
        new Promise<void>((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('too slow')))
        })
      handle('print', slow, { attempts: 1, deadline: 50 })
      queue.start()
      await queue.jobs.enqueue({ id: 'one', kind: 'print', payload: {} })
      await waitFor(() => expect(failed.map(({ message }) => message)).toEqual(['too slow']))
    })

    it('leaves alone what nobody handles here', async () => {
      handle('print')
      queue.start()
      await queue.jobs.enqueue({ id: 'foreign', kind: 'scan', payload: {} })
      await queue.jobs.enqueue({ id: 'one', kind: 'print', payload: {} })
      await waitFor(() => expect(ran.map(({ id }) => id)).toEqual(['one']))
      handle('scan')
      await waitFor(() => expect(ran.map(({ id }) => id)).toEqual(['one', 'foreign']))
    })

    it('keeps to a delay', async () => {
      handle('print')
      queue.start()
      await queue.jobs.enqueue({ id: 'late', kind: 'print', payload: {}, delay: 400 })
      await queue.jobs.enqueue({ id: 'soon', kind: 'print', payload: {} })
      await waitFor(() => expect(ran.map(({ id }) => id)).toEqual(['soon', 'late']))
    })

    it('sweeps again and again, whether or not a sweep throws', async () => {
      let rounds = 0
      let parallel = 0
      queue.jobs.every('dust', 20, async () => {
        expect(++parallel).toBe(1)
        rounds++
        await new Promise((resolve) => setTimeout(resolve, 30))
        parallel--
        if (rounds === 1) throw new Error('broom')
      })
      queue.start()
      await waitFor(() => expect(rounds).toBeGreaterThan(3))
    })
  })
}
