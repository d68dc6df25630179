// @module-tag nightly
// Kills a process at each write: tests/ai/requests.test.ts has the requests.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { dayOf, readAiUsage } from '@/lib/server/ai/ai-usage-rows'
import { beginRequest } from '@/lib/server/ai/requests/begin-request'
import { readRequest, retryRequest } from '@/lib/server/ai/requests/change-request'
import { modelJobKind } from '@/lib/server/ai/requests/enqueue-request'
import { requestTask, sweepRequests } from '@/lib/server/ai/requests/request-task'
import { runModelJob } from '@/lib/server/ai/requests/run-model-job'
import { saveDocument } from '@/lib/server/documents/save-document'
import { toOwnerId } from '@/lib/server/owner'
import { type OpenedPorts, openEmbeddedPorts } from '@/lib/server/ports'
import type { JobHandler } from '@/lib/server/tasks/job-types'
import { Crash, cutAfter } from '@/lib/server/testing/cut-items'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { isOnAws, openAwsStoresWhenAsked } from '@/tests/support/aws-stores'
import { bundleChild, type Child, startChild } from '@/tests/support/child-bundle'
import { cutRequests } from './support/cut-requests'
import { type FaultServer, fails, sleeps, startFaultServer } from './support/fault-server'
import { answersWell } from './support/open-requests'
import { requestConfiguration } from './support/request-configuration'
import { bakersCv } from './support/request-ports'

// Whenever a process dies and however often a job comes, there is one result, or one message.

const ids = createIdGenerator()
const owner = toOwnerId(ids.document())
const cv = bakersCv()
const kinds = cutRequests(cv.id)
const [{ request: tailoring }] = kinds
const never = new AbortController().signal
/** Longer than the lease of a try. */
const leaseMilliseconds = 10 * 60_000

let folder: string
let server: FaultServer
let ports: OpenedPorts
let children: Child[]
let clock: { ahead: number }

async function open(): Promise<OpenedPorts> {
  const now = () => Date.now() + clock.ahead
  return openEmbeddedPorts(requestConfiguration(folder, server.url), {
    now,
    ...(await openAwsStoresWhenAsked(now)),
  })
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitae-requests-'))
  children = []
  clock = { ahead: 0 }
  server = await startFaultServer()
  server.answer(answersWell)
  ports = await open()
  const input = { id: cv.id, document: cv, baseVersion: 0, operationId: ids.document() }
  expect((await saveDocument(ports, owner, input)).ok).toBe(true)
})
afterEach(async () => {
  for (const child of children) await child.kill()
  await ports.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function begin(request = tailoring): Promise<string> {
  const id = ids.document()
  expect((await beginRequest(ports, owner, { id, request, person: owner })).ok).toBe(true)
  return id
}

async function read(id: string) {
  const answer = await readRequest(ports, owner, { id, person: owner, isForPage: true })
  if (!answer.ok) throw new Error(answer.code)
  return answer.value
}

const run = (parts: OpenedPorts, id: string, attempt: number) =>
  runModelJob(parts, owner, { id, round: 1, attempt }, never)

/** A try as the jobs port makes it: an error means another one. */
const tryOnce = (parts: OpenedPorts, id: string, attempt: number) =>
  run(parts, id, attempt).then(
    () => null,
    (error: unknown) => error,
  )

const usage = () => readAiUsage(ports, owner, { day: dayOf(ports.now()), payer: 'operator' })

describe('a process that dies', () => {
  it.each(kinds)(
    'at any write leaves one result, paid for at most once more: $request.kind',
    async (kind) => {
      server.answer(kind.answer)
      let writes = 0
      for (let isWhole = false; !isWhole; writes++) {
        const id = await begin(kind.request)
        server.asked.length = 0
        const cut = cutAfter(ports.items, writes)
        const error = await tryOnce({ ...ports, items: cut.items }, id, 1)
        isWhole = !cut.wasCut()
        if (!isWhole) expect(error).toBeInstanceOf(Crash)
        expect(await tryOnce(ports, id, 2)).toBeNull()
        const done = await read(id)
        expect(done).toMatchObject({ status: 'done', stage: null, code: null })
        expect(done.result).toMatchObject(kind.result)
        // Once more changes nothing, and asks nobody.
        const asked = server.asked.length
        expect(await tryOnce(ports, id, 3)).toBeNull()
        expect(await read(id)).toEqual(done)
        expect(server.asked.length).toBe(asked)
        expect(asked).toBeLessThanOrEqual(kind.questions + 1)
      }
      expect(writes).toBeGreaterThan(kind.writes)
      // What a dead process had kept aside stays counted.
      expect(Object.keys((await usage()).reserved).length).toBeGreaterThan(0)
    },
  )

  it('while somebody else does the same: one result, the same for both', async () => {
    const id = await begin()
    const errors = await Promise.all([tryOnce(ports, id, 1), tryOnce(ports, id, 1)])
    expect(errors.filter((error) => error === null)).toHaveLength(1)
    expect(await tryOnce(ports, id, 2)).toBeNull()
    const { items } = await ports.items.scan({ limit: 1_000 })
    expect(items.filter(({ sk }) => sk.startsWith('ai-request#'))).toHaveLength(1)
    expect(await read(id)).toMatchObject({ status: 'done' })
  })

  it('before its job was written: a sweep finds the request', async () => {
    const lost = {
      ...ports,
      jobs: {
        ...ports.jobs,
        enqueue: async () => {
          throw new Crash()
        },
      },
    }
    const id = ids.document()
    await expect(
      beginRequest(lost, owner, { id, request: tailoring, person: owner }),
    ).rejects.toThrow(Crash)
    expect(await read(id)).toMatchObject({ status: 'waiting' })
    const found: string[] = []
    const watched = {
      ...ports,
      jobs: { ...ports.jobs, enqueue: async (job: { id: string }) => void found.push(job.id) },
    }
    await sweepRequests(watched, never)
    expect(found).toEqual([])
    clock.ahead = 6 * 60_000
    await sweepRequests(watched, never)
    expect(found).toEqual([expect.stringContaining(id)])
    clock.ahead = 3 * 60 * 60_000
    await sweepRequests(watched, never)
    expect(await read(id)).toMatchObject({ status: 'failed', code: 'gave-up' })
  })
})

describe('trouble for the moment', () => {
  it('is tried three times, and then told', async () => {
    const id = await begin()
    server.answer(fails(429, {}, { 'retry-after': '9999' }))
    expect(await tryOnce(ports, id, 1)).toMatchObject({ code: 'busy' })
    expect(await read(id)).toMatchObject({ status: 'running', stage: 'reading' })
    expect(await tryOnce(ports, id, 2)).toMatchObject({ code: 'busy' })
    expect(await tryOnce(ports, id, 3)).toBeNull()
    expect(await read(id)).toMatchObject({ status: 'failed', code: 'busy', retryAfter: 9_999 })
  })

  it('a server that ends cuts off a try without a trace of failure', async () => {
    const id = await begin()
    server.answer(sleeps)
    const ending = new AbortController()
    const running = runModelJob(ports, owner, { id, round: 1, attempt: 3 }, ending.signal)
    while (server.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    ending.abort(new Error('The server ends'))
    await expect(running).rejects.toThrow('The server ends')
    server.answer(answersWell)
    expect(await tryOnce(ports, id, 3)).toBeNull()
    expect(await read(id)).toMatchObject({ status: 'done' })
  })
})

// The children know a home in a folder; functions are killed in tests/infra/deaths.
describe.skipIf(isOnAws)('kill -9', { tags: ['nightly'] }, () => {
  let bundle: string
  beforeAll(async () => {
    bundle = await bundleChild('tests/ai/children/run-requests.ts')
  })
  const start = (ahead: number) => {
    const child = startChild(bundle, [folder, server.url, String(ahead)])
    children.push(child)
    return child
  }
  const until = async (isReady: () => boolean | Promise<boolean>) => {
    while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const isOver = async (id: string) => !['waiting', 'running'].includes((await read(id)).status)

  it.each([
    ['reading', 1, [sleeps]],
    ['drafting', 2, [answersWell, sleeps]],
  ] as const)(
    'while %s: the next process ends it with one result',
    async (stage, count, answers) => {
      const id = await begin()
      server.answer(...answers)
      const first = start(0)
      await until(() => server.asked.length === count)
      expect(await read(id)).toMatchObject({ status: 'running', stage })
      await first.kill()
      server.answer(answersWell)
      start(leaseMilliseconds)
      await until(() => isOver(id))
      expect(await read(id)).toMatchObject({ status: 'done', used: { calls: 2 } })
      // What was read before is not asked for again.
      expect(server.asked).toHaveLength(3)
    },
  )
})

it('after its last try the jobs of the home tell the person', async () => {
  const handlers = new Map<string, JobHandler>()
  const jobs = {
    ...ports.jobs,
    handle: (kind: string, one: JobHandler) => void handlers.set(kind, one),
  }
  registerTasks({ ...ports, jobs }, [requestTask])
  const id = await begin()
  const payload = { owner, id, round: 1 }
  const job = { id: 'x', kind: modelJobKind, payload, attempt: 4 }
  await handlers.get(modelJobKind)?.fail(job, 'It was cut off each time')
  expect(await read(id)).toMatchObject({ status: 'failed', code: 'gave-up' })
  // A round that came after it is not touched by it.
  await retryRequest(ports, owner, { id })
  await handlers.get(modelJobKind)?.fail(job, 'It was cut off each time')
  expect(await read(id)).toMatchObject({ status: 'waiting', code: null })
})

it('stands in the jobs of the home', async () => {
  registerTasks(ports, [requestTask])
  ports.start()
  const id = await begin()
  while ((await read(id)).status !== 'done') await new Promise((resolve) => setTimeout(resolve, 10))
  expect((await read(id)).used).toMatchObject({ calls: 2 })
})
