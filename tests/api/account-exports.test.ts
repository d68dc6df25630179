import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AccountExport } from '@/lib/api/account-exports'
import { createLetter } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { readAccountExport } from '@/lib/server/exports/account/account-export-rows'
import { beginExport } from '@/lib/server/exports/account/begin-export'
import { sweepExportFiles } from '@/lib/server/exports/account/export-files'
import { exportTask, sweepExports } from '@/lib/server/exports/account/export-task'
import { failExport, runExport } from '@/lib/server/exports/account/run-export'
import { listNotifications } from '@/lib/server/notifications/list-notifications'
import { toOwnerId } from '@/lib/server/owner'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { openTestApi, sessions, type TestApi, whenEnded } from './support/test-api'

const ids = createIdGenerator()
const ana = toOwnerId(sessions.ana)
const hour = 60 * 60 * 1000
const { signal } = new AbortController()
let api: TestApi

beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

async function save() {
  const document = sampleResume('nurse', ids)
  await api.ask(`/resumes/${document.id}`, { method: 'PUT', json: { document, baseVersion: 0 } })
  return document
}

async function begin(headers: Record<string, string> = {}): Promise<AccountExport> {
  const answer = await api.ask('/me/exports', { method: 'POST', headers })
  expect(answer.status).toBe(202)
  const state = (await answer.json()) as AccountExport
  expect(answer.headers.get('location')).toBe(`/api/v1/me/exports/${state.id}`)
  return state
}

const stateOf = async (id: string) =>
  (await (await api.ask(`/me/exports/${id}`)).json()) as AccountExport

const endOf = (id: string) => whenEnded(() => stateOf(id))

const archivesOf = async () => (await api.ports.files.list('exports/')).files.map(({ key }) => key)

/** Follows a link as whoever has it would: without a session. */
async function follow(url = '') {
  const { pathname } = new URL(url)
  const answer = await api.ask(pathname, { as: null })
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

describe('an export as a job', () => {
  it('is asked for, told of, and fetched by a link that lives an hour', async () => {
    const document = await save()
    const letter = createLetter(ids)
    await api.ask(`/resumes/${letter.id}`, {
      method: 'PUT',
      json: { document: letter, baseVersion: 0 },
    })
    await api.ask(`/resumes/${document.id}/versions`, { method: 'POST', json: { name: 'Sent' } })
    registerTasks(api.ports, [exportTask])
    api.ports.start()
    const { id, status, expiresAt } = await begin()
    expect([status, expiresAt]).toEqual(['waiting', '2026-03-08T12:00:00.000Z'])
    const { parts = [], linksExpireAt, progress } = await endOf(id)
    expect([parts.length, progress, linksExpireAt]).toEqual([1, null, '2026-03-01T13:00:00.000Z'])
    expect(parts[0]?.link).toEqual({ url: parts[0]?.url, expiresAt: linksExpireAt })
    const [part] = parts
    expect(part?.fileName).toBe('vitae-account-2026-03-01.zip')
    const { status: followed, bytes } = await follow(part?.url)
    expect([followed, bytes.length]).toEqual([200, part?.bytes])
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(part?.sha256)
    const files = unzipSync(bytes)
    const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    expect(JSON.parse(textOf('manifest.json'))).toMatchObject({
      format: 'vitae-backup',
      version: 2,
      exportId: id,
      part: 1,
      isLast: true,
    })
    expect(textOf('README.txt')).toContain('http://localhost:3000')
    const rows = textOf(`data/documents/${document.id}.jsonl`).trim().split('\n')
    expect(rows.map((row) => JSON.parse(row))).toMatchObject([
      { kind: 'document', version: 1, document: { id: document.id } },
      { kind: 'version', number: 1, name: 'Sent', document: { id: document.id } },
    ])
    expect(textOf(`data/documents/${letter.id}.jsonl`)).toContain('"kind":"letter"')
    // Every file but the list itself has its hash.
    const sums = new Map(
      textOf('hashes.txt')
        .trim()
        .split('\n')
        .map((line) => line.split('  ').reverse() as [string, string]),
    )
    for (const [name, content] of Object.entries(files)) {
      const sum = createHash('sha256').update(content).digest('hex')
      expect(sums.get(name), name).toBe(name === 'hashes.txt' ? undefined : sum)
    }
    api.clock.now += hour
    expect((await follow(part?.url)).status).toBe(404)
    const renewed = (await stateOf(id)).parts?.[0]
    expect((await follow(renewed?.url)).status).toBe(200)
  })

  it('is one at a time, and makes room for the next', async () => {
    await save()
    const [first, ...others] = await Promise.all([begin(), begin(), begin()])
    expect(new Set(others.map(({ id }) => id))).toEqual(new Set([first?.id]))
    await runExport(api.ports, ana, { id: first?.id ?? '', signal })
    const [old] = await archivesOf()
    const link = (await stateOf(first?.id ?? '')).parts?.[0]?.url
    const next = await begin()
    expect(next.id).not.toBe(first?.id)
    expect(await archivesOf()).not.toContain(old)
    expect((await follow(link)).status).toBe(404)
    expect((await api.ask(`/me/exports/${first?.id}`)).status).toBe(404)
    const listed = await (await api.ask('/me/exports')).json()
    expect(listed).toMatchObject({ exports: [{ id: next.id, status: 'waiting' }] })
  })

  it('has one effect for one Idempotency-Key, also once it is over', async () => {
    const headers = { 'idempotency-key': 'at night' }
    const { id } = await begin(headers)
    await runExport(api.ports, ana, { id, signal })
    expect((await begin(headers)).id).toBe(id)
    expect(await archivesOf()).toHaveLength(1)
  })

  it('can be ended, and its archives taken away', async () => {
    await save()
    const { id } = await begin()
    expect((await api.ask(`/me/exports/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await stateOf(id)).status).toBe('cancelled')
    await runExport(api.ports, ana, { id, signal })
    expect([(await stateOf(id)).status, await archivesOf()]).toEqual(['cancelled', []])
    const next = await begin()
    await runExport(api.ports, ana, { id: next.id, signal })
    expect(await archivesOf()).toHaveLength(1)
    expect((await api.ask(`/me/exports/${next.id}`, { method: 'DELETE' })).status).toBe(204)
    expect([await archivesOf(), (await api.ask(`/me/exports/${next.id}`)).status]).toEqual([
      [],
      404,
    ])
  })

  it('comes to an end that is told, when no try does', async () => {
    const { id } = await begin()
    await failExport(api.ports, ana, { id })
    expect((await stateOf(id)).status).toBe('failed')
    await failExport(api.ports, ana, { id })
    expect((await begin()).id).not.toBe(id)
  })
})

describe('an export that is cut off', () => {
  it('keeps one result, however often and wherever a try dies', async () => {
    await save()
    const { files } = api.ports
    for (let cut = 0, isCut = true; isCut; cut++) {
      const { id } = await begin()
      let writes = 0
      const die = () => {
        if (writes++ >= cut) throw new Error('The power is gone')
      }
      const dying = {
        ...api.ports,
        files: {
          ...files,
          put: async (...given: Parameters<typeof files.put>) => {
            die()
            return files.put(...given)
          },
          delete: async (key: string) => {
            die()
            return files.delete(key)
          },
        },
        items: {
          ...api.ports.items,
          put: async (...given: Parameters<typeof api.ports.items.put>) => {
            die()
            return api.ports.items.put(...given)
          },
        },
      }
      isCut = await runExport(dying, ana, { id, signal }).then(
        () => false,
        () => true,
      )
      await runExport(api.ports, ana, { id, signal })
      const row = await readAccountExport(api.ports, ana)
      expect([row?.status, row?.parts.map(({ key }) => key)]).toEqual(['done', await archivesOf()])
      expect(row?.parts).toHaveLength(1)
    }
  })

  it('leaves the files of a try that is under way to it', async () => {
    await save()
    const { id } = await begin()
    const { files } = api.ports
    let late: Promise<void> | undefined
    const another = async () => {
      // As a job does: it comes again when the row was changed under it.
      while ((await stateOf(id)).status !== 'done') {
        await runExport(api.ports, ana, { id, signal }).catch(() => {})
      }
    }
    // The first try is slow: another one begins, and ends, while it writes its file.
    const slow = {
      ...api.ports,
      files: {
        ...files,
        async put(...given: Parameters<typeof files.put>) {
          late ??= another()
          await late
          return files.put(...given)
        },
      },
    }
    await runExport(slow, ana, { id, signal })
    const row = await readAccountExport(api.ports, ana)
    expect([row?.status, row?.parts.map(({ key }) => key)]).toEqual(['done', await archivesOf()])
  })

  it('is found by a sweep when its job was never written, and given up in the end', async () => {
    const jobs: string[] = []
    const counting = {
      ...api.ports,
      jobs: {
        ...api.ports.jobs,
        async enqueue({ id }: { id: string }) {
          jobs.push(id)
        },
      },
    }
    const { id } = await beginExport(
      { ...counting, jobs: { ...counting.jobs, enqueue: async () => {} } },
      ana,
      { id: ids.document(), person: ana },
    )
    await sweepExports(counting, signal)
    expect(jobs).toEqual([])
    api.clock.now += hour / 6
    await sweepExports(counting, signal)
    expect(jobs).toEqual([`account-export:${ana}:${id}`])
    api.clock.now += hour
    await sweepExports(counting, signal)
    expect((await stateOf(id)).status).toBe('failed')
    const { notifications } = await listNotifications(api.ports, ana)
    expect(notifications).toMatchObject([{ kind: 'export-ended', outcome: 'failed', exportId: id }])
  })
})

it('goes after the days that the operator has set, with its links', async () => {
  await api.close()
  api = await openTestApi({}, { retention: { exportDays: 2, requestDays: 7 } })
  await save()
  const { id, expiresAt } = await begin()
  expect(expiresAt).toBe('2026-03-03T12:00:00.000Z')
  await runExport(api.ports, ana, { id, signal })
  api.clock.now += 47 * hour
  await sweepExportFiles(api.ports, signal, hour)
  const part = (await stateOf(id)).parts?.[0]
  expect([await archivesOf(), (await follow(part?.url)).status]).toMatchObject([{ length: 1 }, 200])
  api.clock.now += hour + 1_000
  expect((await api.ask(`/me/exports/${id}`)).status).toBe(404)
  await sweepExportFiles(api.ports, signal, hour)
  expect(await archivesOf()).toEqual([])
})

it('is told once when it is ready, and read when its links were fetched', async () => {
  registerTasks(api.ports, [exportTask])
  api.ports.start()
  const { id } = await begin()
  const list = async () => (await listNotifications(api.ports, ana)).notifications
  for (let tries = 0; tries < 500 && (await list()).length === 0; tries++) await pause(20)
  const told = { kind: 'export-ended', outcome: 'done', exportId: id }
  expect(await list()).toMatchObject([{ ...told, readAt: null }])
  await stateOf(id)
  expect(await list()).toMatchObject([{ ...told, readAt: '2026-03-01T12:00:00.000Z' }])
})
