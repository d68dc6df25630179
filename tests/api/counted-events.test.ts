import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
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
