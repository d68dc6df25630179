// @module-tag nightly
// Waits for the leases of SQS: tests/contract/jobs.test.ts holds the same contract, tests/api/aws-home.test.ts has a job over SQS.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { createMetrics } from '@/lib/server/metrics/create-metrics'
import { openSqsJobs } from '@/lib/server/tasks/aws/open-jobs'
import { createQueueWorker } from '@/lib/server/tasks/aws/work-queues'
import { openTestItems } from '@/lib/server/testing/test-ports'
import { testRegion } from './doubles/dynamo'
import { startStorage } from './doubles/storage'
import { describeJobs } from './jobs'

let storage: Awaited<ReturnType<typeof startStorage>>
beforeAll(async () => {
  storage = await startStorage()
})
afterAll(() => storage.stop())

describeJobs('SQS', async () => {
  const queueUrl = await storage.createQueue({ VisibilityTimeout: '1' })
  const items = openTestItems()
  const metrics = createMetrics()
  const jobs = openSqsJobs({
    region: testRegion,
    queueUrls: { usual: queueUrl, render: queueUrl },
    items,
    metrics,
    now: Date.now,
    backOff: () => 10,
  })
  const worker = createQueueWorker({
    ports: { jobs, metrics },
    queueUrls: [queueUrl],
    parallel: 2,
    pause: 20,
  })
  return {
    jobs,
    start: worker.start,
    close: async () => {
      await worker.stop(0)
      jobs.close()
      items.close()
    },
  }
})

it('a worker that is told to end while it sweeps does not wait for its next look', async () => {
  const items = openTestItems()
  const metrics = createMetrics()
  const nowhere = 'http://127.0.0.1:9/nobody'
  const queueUrls = { usual: nowhere, render: nowhere }
  const jobs = openSqsJobs({ region: testRegion, queueUrls, items, metrics, now: Date.now })
  // An hour: whoever waited for it would not come to the end of this test.
  const worker = createQueueWorker({ ports: { jobs, metrics }, queueUrls: [], pause: 3_600_000 })
  let finish = () => {}
  const swept = new Promise<void>((resolve) => {
    finish = resolve
  })
  const begun = new Promise<void>((resolve) => {
    jobs.every('dust', 1_000, async () => {
      resolve()
      await swept
    })
  })
  worker.start()
  await begun
  const ended = worker.stop(10_000)
  finish()
  expect(await ended).toBeUndefined()
  jobs.close()
  items.close()
})

it('puts off what an owner has too many of, and runs what others wait for', async () => {
  const queueUrl = await storage.createQueue({ VisibilityTimeout: '30' })
  const items = openTestItems()
  const metrics = createMetrics()
  const queueUrls = { usual: queueUrl, render: queueUrl }
  const jobs = openSqsJobs({ region: testRegion, queueUrls, items, metrics, now: Date.now })
  const worker = createQueueWorker({ ports: { jobs, metrics }, queueUrls: [queueUrl], parallel: 6 })
  const begun: string[] = []
  const stop = new AbortController()
  jobs.handle('read', {
    run: ({ payload }) =>
      new Promise<void>((resolve) => {
        begun.push(String(payload.owner))
        stop.signal.addEventListener('abort', () => resolve())
      }),
    fail: async () => {},
    attempts: 1,
    deadline: 60_000,
    turns: { max: 2, maxPerOwner: 2 },
  })
  // One after the other, since two that are claimed at the same moment do not see each other.
  for (const id of ['1', '2', '3', '4']) {
    await jobs.enqueue({ id, kind: 'read', payload: { owner: 'mallory' } })
    if (id === '1') worker.start()
    if (Number(id) <= 2) await expect.poll(() => begun.length, { timeout: 20_000 }).toBe(Number(id))
  }
  await jobs.enqueue({ id: '5', kind: 'read', payload: { owner: 'ana' } })
  await expect.poll(() => begun, { timeout: 20_000 }).toContain('ana')
  expect(begun.filter((owner) => owner === 'mallory')).toHaveLength(2)
  stop.abort()
  await worker.stop(0)
  jobs.close()
  items.close()
}, 60_000)

it('sends a job to the queue that its handler names', async () => {
  const [usual, render] = [await storage.createQueue(), await storage.createQueue()]
  const parts = { items: openTestItems(), metrics: createMetrics(), now: Date.now }
  const queueUrls = { usual, render }
  const jobs = openSqsJobs({ region: testRegion, queueUrls, ...parts })
  const facts = { run: async () => {}, fail: async () => {}, attempts: 1, deadline: 1_000 }
  jobs.handle('draw', { ...facts, queue: 'render' })
  jobs.handle('read', facts)
  for (const kind of ['draw', 'read', 'unknown']) {
    await jobs.enqueue({ id: kind, kind, payload: {} })
    const queue = kind === 'draw' ? render : usual
    const message = await jobs.receive(queue, new AbortController().signal)
    expect(JSON.parse(message?.body ?? '')).toMatchObject({ kind })
    await jobs.deleteMessage(queue, message?.receipt ?? '')
  }
  jobs.close()
  parts.items.close()
})
