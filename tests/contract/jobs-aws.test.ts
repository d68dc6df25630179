import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSqsJobs } from '@/lib/server/jobs/aws/open-jobs'
import { createQueueWorker } from '@/lib/server/jobs/aws/work-queues'
import { createMetrics } from '@/lib/server/metrics/create-metrics'
import { openTestItems } from '@/lib/server/testing/test-home'
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
    queueOf: () => queueUrl,
    items,
    metrics,
    now: Date.now,
    backOff: () => 10,
  })
  const worker = createQueueWorker({
    home: { jobs, metrics },
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
  const queueOf = () => 'http://127.0.0.1:9/nobody'
  const jobs = openSqsJobs({ region: testRegion, queueOf, items, metrics, now: Date.now })
  // An hour: whoever waited for it would not come to the end of this test.
  const worker = createQueueWorker({ home: { jobs, metrics }, queueUrls: [], pause: 3_600_000 })
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
