import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import type { OperatorCounts } from '@/lib/api/operator'
import { createResume } from '@/lib/resume/create'
import { beginImport } from '@/lib/server/imports/begin-import'
import { failImport } from '@/lib/server/imports/import-file'
import { listDayCounts } from '@/lib/server/kernel/rows/day-counts'
import { toOwnerId } from '@/lib/server/owner'
import { closeRenderer } from '@/tests/support/close-renderer'
import { openTestApi, sessions, type TestApi } from './support/test-api'

// What people do is counted where it happens: once, and without them.

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())
afterAll(closeRenderer)

async function counted(name: string): Promise<unknown> {
  const rows = await listDayCounts(api.ports, '2026-03-01')
  return rows.find((row) => row.name === name)?.amounts ?? null
}

async function save(as: 'ana' | 'ben', more: object = {}): Promise<string> {
  const document = createResume(api.ports.ids)
  const json = { document, baseVersion: 0, operationId: api.ports.ids.document(), ...more }
  const path = `/resumes/${document.id}`
  // A save whose answer was lost is sent again.
  for (let n = 0; n < 2; n++) {
    expect((await api.ask(path, { as, method: 'PUT', json })).status).toBe(200)
  }
  return document.id
}

it('counts the first PDF of each account, drawn here or on the device', async () => {
  const id = await save('ana')
  expect(await counted('first-pdf')).toBeNull()
  for (let n = 0; n < 2; n++) expect((await api.ask(`/resumes/${id}/pdf`)).status).toBe(200)
  await save('ana', { checkpoint: 'download' })
  expect(await counted('first-pdf')).toEqual({ all: 1 })
  await save('ben', { checkpoint: 'download' })
  expect(await counted('first-pdf')).toEqual({ all: 2 })
})

it('counts a version that is kept because it was sent out, and no other', async () => {
  const id = await save('ana')
  const keep = (json: object) => api.ask(`/resumes/${id}/versions`, { method: 'POST', json })
  expect((await keep({ name: 'mine' })).status).toBe(201)
  expect(await counted('first-pdf')).toBeNull()
  expect((await keep({ reason: 'download' })).status).toBe(201)
  expect(await counted('first-pdf')).toEqual({ all: 1 })
})

it('counts what was read on a device once it is kept, and what was given up here', async () => {
  await save('ana', { checkpoint: 'import' })
  expect(await counted('import')).toEqual({ kept: 1 })
  const ana = toOwnerId(sessions.ana)
  const id = api.ports.ids.document()
  await beginImport(api.ports, ana, { id, fileName: 'cv.pdf' })
  for (let n = 0; n < 2; n++) await failImport(api.ports, ana, id)
  expect(await counted('import')).toEqual({ kept: 1, 'gave-up': 1 })
})

const failed = { kind: 'error', part: 'editor', name: 'TypeError', build: 'abc123' }

const report = (to: TestApi, body: string, headers: Record<string, string> = {}) =>
  to.ask('/client-errors', {
    as: null,
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'x-vitae-ip': '192.0.2.7', ...headers },
  })

it('counts unexpected errors of pages, by the words of its own lists alone', async () => {
  const here = await openTestApi({}, { build: 'abc123' })
  const send = async (more: object) =>
    (await report(here, JSON.stringify({ ...failed, ...more }))).status
  expect([await send({}), await send({}), await send({ build: 'f00' })]).toEqual([204, 204, 204])
  expect(await send({ kind: 'worker', name: 'layout' })).toBe(204)
  for (const foreign of [{ name: 'Quillfeather' }, { part: 'cv/Quillfeather' }, { text: 'x' }])
    expect(await send(foreign)).toBe(422)
  expect((await report(here, 'no json')).status).toBe(422)
  expect((await report(here, ' '.repeat(501))).status).toBe(413)
  const counts = (await (await here.ask('/operator/counts?days=1')).json()) as OperatorCounts
  const editor = { part: 'editor', isCurrent: true, count: 1 }
  expect(counts.days[0]?.clientErrors).toEqual([
    { ...editor, kind: 'error', name: 'TypeError', count: 2 },
    { ...editor, kind: 'error', name: 'TypeError', isCurrent: false },
    { ...editor, kind: 'worker', name: 'layout' },
  ])
  const metrics = await (await here.ask('/api/metrics')).text()
  expect(metrics).toContain('vitae_events_total{event="client-error",label="error"} 3\n')
  await here.close()
})

it('counts errors of its own pages alone, and 60 an hour of an address', async () => {
  const body = JSON.stringify(failed)
  const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  expect((await report(api, body, foreign)).status).toBe(403)
  const states: number[] = []
  for (let n = 0; n < 61; n++) states.push((await report(api, body)).status)
  expect(states.filter((status) => status === 204)).toHaveLength(60)
  expect(states.at(-1)).toBe(429)
  expect((await report(api, body, { 'x-vitae-ip': '192.0.2.8' })).status).toBe(204)
})
