import { ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { StoreUnavailableError } from '@/lib/server/items/item-types'
import { createMetrics } from '@/lib/server/metrics/create-metrics'
import { openSqsJobs } from '@/lib/server/tasks/aws/open-jobs'
import { takeDeadLetters } from '@/lib/server/tasks/aws/take-dead-letters'
import { takeMessages } from '@/lib/server/tasks/aws/take-messages'
import type { JobHandler } from '@/lib/server/tasks/job-types'
import { openTestItems } from '@/lib/server/testing/test-ports'
import { openFaultProxy } from '../support/fault-proxy'
import { testRegion } from './doubles/dynamo'
import { startStorage } from './doubles/storage'

const storage = await startStorage()
const proxy = await openFaultProxy(storage.address)
process.env.AWS_ENDPOINT_URL_SQS = proxy.address
afterAll(async () => {
  await proxy.close()
  await storage.stop()
})

const start = 1_800_000_000_000

async function open() {
  let now = start
  const direct = await storage.createQueue()
  const queueUrl = direct.replace(storage.address, proxy.address)
  const items = openTestItems(() => now)
  const metrics = createMetrics()
  const store = { ...items }
  const jobs = openSqsJobs({
    region: testRegion,
    queueUrls: { usual: queueUrl, render: queueUrl },
    items: store,
    metrics,
    now: () => now,
    backOff: () => 1_000,
  })
  const told: string[] = []
  const landed: string[] = []
  const operators = { notify: async (_: string, text: string) => void told.push(text), close() {} }
  const files = {
    land: async (key: string) => {
      landed.push(key)
      return null
    },
  }
  return {
    jobs,
    metrics,
    items,
    store,
    operators,
    files,
    told,
    landed,
    pass: (milliseconds: number) => {
      now += milliseconds
    },
    rowOf: async (id: string) => (await items.get({ pk: `job#${id}`, sk: 'job' }))?.data,
    /** Receives the messages in the queue, which are then hidden. */
    receive: async () => {
      const all: { messageId: string; body: string }[] = []
      for (;;) {
        const { Messages = [] } = await storage.sqs.send(
          new ReceiveMessageCommand({ QueueUrl: direct, MaxNumberOfMessages: 10 }),
        )
        if (Messages.length === 0) return all
        all.push(
          ...Messages.map(({ MessageId = '', Body = '' }) => ({
            messageId: MessageId,
            body: Body,
          })),
        )
      }
    },
    close: () => {
      jobs.close()
      items.close()
    },
  }
}

const message = (id: string, kind = 'print') => ({
  messageId: `message of ${id}`,
  body: JSON.stringify({ id, kind }),
})

describe('messages of SQS', () => {
  let ports: Awaited<ReturnType<typeof open>>
  let ran: string[]
  let failed: string[]
  const handle = (run: JobHandler['run'] = async () => {}, attempts = 3) =>
    ports.jobs.handle('print', {
      run: async (job, signal) => {
        ran.push(job.id)
        await run(job, signal)
      },
      fail: async ({ id }, words) => void failed.push(`${id}: ${words}`),
      attempts,
      deadline: 10_000,
    })
  const enqueue = (id: string, delay = 0) =>
    ports.jobs.enqueue({ id, kind: 'print', payload: { words: 'canary' }, delay })

  beforeEach(async () => {
    proxy.setFaults(() => 'none')
    ports = await open()
    ran = []
    failed = []
    return ports.close
  })

  it('say which job, and nothing of it', async () => {
    await enqueue('one')
    const [found] = await ports.receive()
    expect(JSON.parse(found?.body ?? '')).toEqual({ id: 'one', kind: 'print' })
  })

  it('of which one in ten is poison leave nine done', async () => {
    handle()
    const ids = Array.from({ length: 9 }, (_, n) => `${n}`)
    for (const id of ids) await enqueue(id)
    const poison = { messageId: 'poison', body: 'no JSON' }
    const batch = [...ids.map((id) => message(id)), poison]
    expect(await takeMessages(ports, batch)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'poison' }],
    })
    expect(ran.toSorted()).toEqual(ids)
    expect(await Promise.all(ids.map(ports.rowOf))).toEqual(
      ids.map(() => expect.objectContaining({ state: 'done' })),
    )
  })

  it('about a try that fails are done; its row says when the next one is', async () => {
    handle(async () => {
      throw new Error('paper jam')
    })
    await enqueue('one')
    await ports.receive()
    expect(await takeMessages(ports, [message('one')])).toEqual({ batchItemFailures: [] })
    expect(await ports.rowOf('one')).toMatchObject({ state: 'waiting', message: 'paper jam' })
    expect(await ports.receive()).toEqual([])
    await takeMessages(ports, [message('one')])
    expect(ran).toHaveLength(1)
    for (let round = 0; round < 3; round++) {
      ports.pass(1_001)
      await takeMessages(ports, [message('one')])
    }
    expect(ran).toHaveLength(3)
    expect(failed).toEqual(['one: paper jam'])
    expect(await ports.rowOf('one')).toMatchObject({ state: 'dead' })
  })

  it('that come three times, in any order and at once, are one job each', async () => {
    handle(() => new Promise((resolve) => setTimeout(resolve, 5)))
    const ids = Array.from({ length: 12 }, (_, n) => `${n}`)
    for (const id of ids) await enqueue(id)
    const all = [...ids.toReversed(), ...ids, ...ids.toSorted()].map((id) => message(id))
    await Promise.all([takeMessages(ports, all.slice(0, 20)), takeMessages(ports, all.slice(20))])
    await takeMessages(ports, all)
    expect(ran.toSorted()).toEqual(ids.toSorted())
  })

  it('come again for a worker that died after its file was written: one result', async () => {
    const files = new Map<string, string>()
    handle(async ({ id, attempt }) => {
      files.set(`exports/${id}`, `of try ${attempt}`)
      // From here on this worker cannot say any more that it is done.
      if (attempt === 1) ports.store.put = () => Promise.reject(new StoreUnavailableError('busy'))
    })
    await enqueue('one')
    const batch = [message('one')]
    expect((await takeMessages(ports, batch)).batchItemFailures).toHaveLength(1)
    ports.store.put = ports.items.put
    expect((await takeMessages(ports, batch)).batchItemFailures).toEqual([])
    expect(ran).toHaveLength(1)
    ports.pass(20_001)
    await takeMessages(ports, batch)
    await takeMessages(ports, batch)
    expect(ran).toHaveLength(2)
    expect([...files]).toEqual([['exports/one', 'of try 2']])
    expect(await ports.rowOf('one')).toMatchObject({ state: 'done' })
  })

  it('whose time is over leave a try that does not count', async () => {
    const stop = new AbortController()
    handle(async (_, signal) => {
      stop.abort(new Error('The time is over'))
      signal.throwIfAborted()
    })
    await enqueue('one')
    await takeMessages(ports, [message('one')], stop.signal)
    expect(await ports.rowOf('one')).toMatchObject({ state: 'waiting', attempts: 0 })
  })

  it('that are held back longer than SQS can are put off', async () => {
    handle()
    await enqueue('late', 2_000_000)
    ports.pass(900_000)
    await takeMessages(ports, [message('late')])
    expect(ran).toEqual([])
    ports.pass(1_100_001)
    await takeMessages(ports, [message('late')])
    expect(ran).toEqual(['late'])
    const delays = proxy.log.flatMap(({ body }) =>
      body.includes('late') ? [JSON.parse(body).DelaySeconds] : [],
    )
    expect(delays).toEqual([900, 900])
  })

  it('that were never sent are told, and a sweep or the same id again makes up for it', async () => {
    handle()
    const never = new AbortController().signal
    const error = { name: 'StoreUnavailableError' }
    proxy.setFaults(() => ({ status: 403, body: '{"__type":"AccessDeniedException"}' }))
    await expect(enqueue('one')).rejects.toMatchObject({ ...error, reason: 'refused' })
    await expect(enqueue('two')).rejects.toMatchObject(error)
    proxy.setFaults(() => 'none')
    await enqueue('two')
    expect((await ports.receive()).map(({ body }) => JSON.parse(body).id)).toEqual(['two'])
    await ports.jobs.runSweeps(never)
    expect(await ports.receive()).toEqual([])
    ports.pass(60_001)
    await ports.jobs.runSweeps(never)
    expect(await ports.receive()).toEqual([])
    ports.pass(240_000)
    await ports.jobs.runSweeps(never)
    const woken = await ports.receive()
    expect(woken.map(({ body }) => JSON.parse(body).id).toSorted()).toEqual(['one', 'two'])
    await takeMessages(ports, woken)
    expect(ran.toSorted()).toEqual(['one', 'two'])
  })

  it('are left to those who know their kind', async () => {
    await enqueue('one')
    expect((await takeMessages(ports, [message('one')])).batchItemFailures).toHaveLength(1)
    expect(await ports.rowOf('one')).toMatchObject({ state: 'waiting', attempts: 0 })
  })

  describe('that nobody could take', () => {
    it('end a job without a try left, with what its last try wrote', async () => {
      handle(undefined, 2)
      await enqueue('killer')
      // Each try killed its process: the row was claimed, and nothing more was said.
      const key = { pk: 'job#killer', sk: 'job' }
      const data = { ...(await ports.rowOf('killer')), attempts: 2, message: 'out of memory' }
      await ports.items.put({ ...key, data }, 'any')
      expect(await takeDeadLetters(ports, [message('killer')])).toEqual({ batchItemFailures: [] })
      expect(ran).toEqual([])
      expect(failed).toEqual(['killer: out of memory'])
      expect(await ports.rowOf('killer')).toMatchObject({ state: 'dead' })
      expect(ports.told).toHaveLength(1)
    })

    it('wake a job that has tries left', async () => {
      handle()
      await enqueue('one')
      await ports.receive()
      await takeDeadLetters(ports, [message('one'), message('unknown')])
      expect((await ports.receive()).map(({ body }) => JSON.parse(body).id)).toEqual(['one'])
      expect(ran).toEqual([])
    })

    it('let uploads in whose function failed, and come again where that fails, too', async () => {
      const call = (payload: unknown) => ({
        version: '1.0',
        timestamp: '2027-01-15T08:00:00.000Z',
        requestContext: {
          requestId: 'r',
          functionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:uploads:$LATEST',
          condition: 'RetriesExhausted',
          approximateInvokeCount: 3,
        },
        requestPayload: payload,
        responseContext: { statusCode: 200, functionError: 'Unhandled' },
        responsePayload: { errorMessage: 'no', errorType: 'Error' },
      })
      const letter = (messageId: string, payload: unknown) => ({
        messageId,
        body: JSON.stringify(call(payload)),
      })
      const uploads = { Records: [{ s3: { object: { key: 'uploads/arriving/a' } } }] }
      const batch = [letter('upload', uploads), letter('sweep', { source: 'aws.scheduler' })]
      expect(await takeDeadLetters(ports, batch)).toEqual({ batchItemFailures: [] })
      expect(ports.landed).toEqual(['uploads/arriving/a'])
      expect(ports.told).toHaveLength(2)
      expect(ports.told[0]).toContain('RetriesExhausted')
      ports.files.land = () => Promise.reject(new StoreUnavailableError('busy'))
      expect(await takeDeadLetters(ports, batch)).toEqual({
        batchItemFailures: [{ itemIdentifier: 'upload' }],
      })
    })
  })
})
