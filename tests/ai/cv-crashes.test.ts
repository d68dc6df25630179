// @module-tag nightly
// Kills a process in each stage: tests/ai/cv-requests.test.ts has the requests.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ai as german } from '@/dist/messages/de/panels'
import { ai } from '@/dist/messages/en/ai'
import { aiStages } from '@/lib/api/ai-requests'
import { createIdGenerator } from '@/lib/resume/ids'
import { beginCvRequest } from '@/lib/server/ai/cv-requests/begin-cv-request'
import { discardCvRequest } from '@/lib/server/ai/cv-requests/change-cv-request'
import { readCvRequest } from '@/lib/server/ai/cv-requests/read-cv-request'
import { sweepRequests } from '@/lib/server/ai/requests/request-task'
import { runModelJob } from '@/lib/server/ai/requests/run-model-job'
import type { Files } from '@/lib/server/files/file-types'
import { putNotificationSettings } from '@/lib/server/notifications/notification-setting-rows'
import { toOwnerId } from '@/lib/server/owner'
import { type OpenedPorts, openEmbeddedPorts } from '@/lib/server/ports'
import { createReader } from '@/lib/server/reader/create-reader'
import { startReaderThread } from '@/lib/server/reader/reader-thread'
import type { Reader } from '@/lib/server/reader/reader-types'
import { Crash, cutAfter } from '@/lib/server/testing/cut-items'
import { isOnAws, openAwsStoresWhenAsked } from '@/tests/support/aws-stores'
import { bundleChild, type Child, startChild } from '@/tests/support/child-bundle'
import { closeRenderer } from '@/tests/support/close-renderer'
import { type FaultServer, startFaultServer } from './support/fault-server'
import { answersWell } from './support/open-requests'
import { requestConfiguration } from './support/request-configuration'
import { bakersCv, posting } from './support/request-ports'

// R8, R9 for CVs that are answered later: wherever a process dies, what was sent is there, and in the end
// there is one result, or a message where the person looks for it.

const ids = createIdGenerator()
const owner = toOwnerId(ids.document())
const cv = bakersCv()
const never = new AbortController().signal
/** Longer than the lease of a try. */
const leaseMilliseconds = 10 * 60_000

let reader: Reader
let folder: string
let server: FaultServer
let ports: OpenedPorts
let children: Child[]
let clock: { ahead: number }

beforeAll(() => {
  reader = createReader(() => startReaderThread(`${process.cwd()}/dist/import-node-worker.mjs`))
})
afterAll(async () => {
  await reader.close()
  await closeRenderer()
})
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitae-cvs-'))
  children = []
  clock = { ahead: 0 }
  server = await startFaultServer()
  server.answer(answersWell)
  const now = () => Date.now() + clock.ahead
  ports = await openEmbeddedPorts(requestConfiguration(folder, server.url), {
    now,
    ...(await openAwsStoresWhenAsked(now)),
  })
})
afterEach(async () => {
  for (const child of children) await child.kill()
  await ports.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function begin(more: { notes?: string } = {}): Promise<string> {
  const id = ids.document()
  const from = more.notes === undefined ? { document: { ...cv, id } } : null
  const begun = await beginCvRequest(ports, owner, {
    ...{ id, person: owner, from },
    body: { ...more, posting },
  })
  if (!begun.ok) throw new Error(begun.code)
  return id
}

async function read(id: string) {
  const answer = await readCvRequest(ports, owner, { id, person: owner })
  if (!answer.ok) throw new Error(answer.code)
  return answer.value
}

/** A try as the jobs port makes it: an error means another one. */
const tryOnce = (parts: Pick<OpenedPorts, 'items' | 'files'>, id: string, attempt: number) =>
  runModelJob({ ...ports, ...parts, reader }, owner, { id, round: 1, attempt }, never).then(
    () => null,
    (error: unknown) => error,
  )

const filesOf = async (id: string) =>
  (await ports.files.list(`requests/${owner}/cv-${id}/`)).files.map(({ key }) => key)

/** Files that end the process, as it were, after so many writes. */
function cutFiles(files: Files, writes: number): { files: Files; wasCut: () => boolean } {
  let left = writes
  let isCut = false
  const put: Files['put'] = async (...file) => {
    isCut = isCut || left-- <= 0
    if (isCut) throw new Crash()
    return files.put(...file)
  }
  return { files: { ...files, put }, wasCut: () => isCut }
}

describe('a process that dies', () => {
  it.each([
    ['row', (writes: number) => cutAfter(ports.items, writes), 8],
    ['file', (writes: number) => cutFiles(ports.files, writes), 6],
  ] as const)(
    'at any %s that it writes leaves one result, and nothing else',
    { tags: ['nightly'] },
    async (_, cutAt, min) => {
      let writes = 0
      for (let isWhole = false; !isWhole; writes++) {
        const id = await begin()
        const cut = cutAt(writes)
        await tryOnce({ ...ports, ...cut }, id, 1)
        isWhole = !cut.wasCut()
        const second = await tryOnce(ports, id, 2)
        expect(second).toBeNull()
        const done = await read(id)
        expect(done).toMatchObject({ status: 'done', code: null })
        // The CV that was sent, and six files of the one try that the row names.
        expect(await filesOf(id)).toHaveLength(7)
        const asked = server.asked.length
        expect(await tryOnce(ports, id, 3)).toBeNull()
        expect(server.asked.length).toBe(asked)
      }
      expect(writes).toBeGreaterThan(min)
    },
  )

  it('before it has answered leaves nothing that anybody was told of', {
    tags: ['nightly'],
  }, async () => {
    const id = ids.document()
    const body = { posting }
    for (const cut of [0, 1]) {
      const { items } = cutAfter(ports.items, cut)
      const begun = beginCvRequest({ ...ports, items }, owner, {
        ...{ id, person: owner, body },
        from: { document: { ...cv, id } },
      })
      if (cut === 0) await expect(begun).rejects.toThrow(Crash)
      else await begun
    }
    expect(await filesOf(id)).toHaveLength(1)
    expect(await read(id)).toMatchObject({ status: 'waiting' })
  })

  it('while somebody else does the same: one result, whose files are there', async () => {
    const id = await begin()
    const errors = await Promise.all([tryOnce(ports, id, 1), tryOnce(ports, id, 1)])
    expect(errors.filter((error) => error === null)).toHaveLength(1)
    expect(await read(id)).toMatchObject({ status: 'done' })
    expect(await filesOf(id)).toHaveLength(7)
  })

  it('while somebody takes it away: nothing of it stays', async () => {
    const id = await begin()
    const put: Files['put'] = async (...file) => {
      const head = await ports.files.put(...file)
      if (file[0].endsWith('.pdf')) await discardCvRequest(ports, owner, { id })
      return head
    }
    expect(await tryOnce({ ...ports, files: { ...ports.files, put } }, id, 1)).toBeNull()
    expect(await filesOf(id)).toEqual([])
    expect((await readCvRequest(ports, owner, { id, person: owner })).ok).toBe(false)
  })
})

// The children know a home in a folder; functions are killed in tests/infra/deaths.
describe.skipIf(isOnAws)('kill -9', { tags: ['nightly'] }, () => {
  let bundle: string
  beforeAll(async () => {
    bundle = await bundleChild('tests/ai/children/run-until-stage.ts')
  })
  const start = (tries: number, stage: string) => {
    const ahead = String(tries * leaseMilliseconds)
    const child = startChild(bundle, [folder, server.url, ahead, stage])
    children.push(child)
    return child
  }
  const until = async (
    id: string,
    isReady: (state: Awaited<ReturnType<typeof read>>) => boolean,
  ) => {
    for (;;) {
      const state = await read(id)
      if (isReady(state)) return state
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  it.each(aiStages)('while %s, once: the next process ends it with one result', async (stage) => {
    const id = await begin(
      stage === 'saving' ? { notes: 'Rosa Lima\nExperience\nCook, Casa, 2019' } : {},
    )
    const first = start(0, stage)
    await first.listen(/^at/)
    expect(await read(id)).toMatchObject({ status: 'running', stage })
    await first.kill()
    expect((await filesOf(id)).length).toBeGreaterThan(0)
    start(1, 'none')
    expect(await until(id, ({ status }) => status !== 'running')).toMatchObject({ status: 'done' })
    // Notes are kept beside the CV that was read from them, for which nothing is suggested.
    expect(await filesOf(id)).toHaveLength(stage === 'saving' ? 6 : 7)
  })

  it('each time: the person is told, and what was sent is there', async () => {
    const id = await begin()
    for (let tries = 0; tries < 3; tries++) {
      const child = start(tries, 'writing')
      await child.listen(/^at/)
      await child.kill()
    }
    start(3, 'none')
    const failed = await until(id, ({ status }) => status !== 'running')
    const message = ai.errors['gave-up']
    expect(failed).toMatchObject({ status: 'failed', code: 'gave-up', message })
    expect(failed.links).toMatchObject({ input: expect.any(String) })
    // In the same table, by the id that the person has.
    const { items } = await ports.items.scan({ limit: 1_000 })
    expect(items.filter(({ data }) => data.code === 'gave-up')).toMatchObject([
      { sk: `ai-request#${id}`, data: { id } },
    ])
  })
})

it('a job that was lost is found by the sweep, which ends what nobody works on', async () => {
  const id = await begin()
  clock.ahead = 3 * 60 * 60_000
  await sweepRequests(ports, never)
  expect(await read(id)).toMatchObject({ status: 'failed', message: ai.errors['gave-up'] })
  const row = { language: 'de', kinds: null } as const
  await putNotificationSettings(ports, owner, row, 'any')
  expect(await read(id)).toMatchObject({ code: 'gave-up', message: german.errors['gave-up'] })
})
