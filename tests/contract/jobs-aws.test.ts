import { afterAll, beforeAll } from 'vitest'
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
