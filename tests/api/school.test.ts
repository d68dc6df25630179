// @module-tag nightly
// The year of a school: tests/api/workspaces.test.ts has its parts.

import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import type { AccountExport } from '@/lib/api/account-exports'
import type { AuditCheck, AuditEntryAnswer, GrantedRole } from '@/lib/api/workspaces'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { readAccountExport } from '@/lib/server/exports/account/account-export-rows'
import { exportTask } from '@/lib/server/exports/account/export-task'
import { toOwnerId } from '@/lib/server/owner'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { openTestPorts } from '@/lib/server/testing/test-ports'
import { auditPrefix } from '@/lib/server/workspaces/audit-rows'
import { bring } from '@/tests/account-data/filled-account'
import { openAwsPortsUnderTest } from './support/aws-ports-under-test'
import { whenEnded } from './support/test-api'
import {
  type Name,
  openWorkspaceApi,
  outcomeOf,
  userIds,
  type WorkspaceApi,
} from './support/workspace-people'

const ids = createIdGenerator()
let api: WorkspaceApi
afterEach(() => api.close())

/** The people of a school beside its owner Ana. */
const people: readonly (readonly [Name, GrantedRole])[] = [
  ['ben', 'admin'],
  ['cleo', 'coach'],
  ['dan', 'member'],
  ['eve', 'member'],
  ['finn', 'member'],
]

const document = createResume(ids)
const save = (as: Name, id: string, baseVersion: number, title: string) =>
  api.send(as, `/resumes/${document.id}`, {
    method: 'PUT',
    json: { document: { ...document, title }, baseVersion },
    headers: { 'vitae-workspace': id },
  })

async function logOf(as: Name, id: string, query = '') {
  const answer = await api.send(as, `/workspaces/${id}/audit${query}`)
  return ((await answer.json()) as { entries: AuditEntryAnswer[] }).entries
}

const endOf = (path: string) =>
  whenEnded(async () => (await (await api.send('ben', path)).json()) as AccountExport)

/** Exports the workspace as Ben, and reads the archive from the store. */
async function takeArchive(id: string): Promise<Uint8Array> {
  registerTasks(api.ports, [exportTask])
  api.ports.start()
  const path = `/workspaces/${id}/exports`
  expect(await outcomeOf(await api.send('cleo', path, { method: 'POST' }))).toBe('403 role-missing')
  const begun = await api.send('ben', path, { method: 'POST' })
  expect(begun.status).toBe(202)
  const { id: made } = (await begun.json()) as AccountExport
  expect(begun.headers.get('location')).toBe(`/api/v1${path}/${made}`)
  const { status, parts = [] } = await endOf(`${path}/${made}`)
  expect([status, parts.length]).toEqual(['done', 1])
  const row = await readAccountExport(api.ports, toOwnerId(id))
  const file = await api.ports.files.get(row?.parts[0]?.key ?? '')
  return new Uint8Array(file?.bytes ?? [])
}

describe.each([
  ['a folder', openTestPorts],
  ['AWS', openAwsPortsUnderTest],
] as const)('a school in %s', (_, open) => {
  it('is joined, worked in, changed, handed over, logged and taken along', async () => {
    api = await openWorkspaceApi({}, open)
    const { id } = await api.create('ana', 'School')
    for (const [name, role] of people) await api.add('ana', id, name, role)
    const listed = await (await api.send('cleo', `/workspaces/${id}/members`)).json()
    expect(listed.members.map(({ name, role }: Record<string, string>) => [name, role])).toEqual(
      expect.arrayContaining([['ana', 'owner'], ...people]),
    )

    expect((await save('dan', id, 0, 'Written by Dan')).status).toBe(200)
    expect(await outcomeOf(await save('cleo', id, 1, 'By the coach'))).toBe('403 role-missing')
    const header = { headers: { 'vitae-workspace': id } }
    expect((await api.send('cleo', `/resumes/${document.id}`, header)).status).toBe(200)

    const member = `/workspaces/${id}/members/${userIds.dan}`
    expect((await api.send('ben', member, { method: 'DELETE' })).status).toBe(204)
    expect(await outcomeOf(await save('dan', id, 1, 'After it'))).toBe('404 workspace-not-found')
    expect((await save('eve', id, 1, 'Goes on')).status).toBe(200)

    const handOver = { method: 'POST', json: { to: userIds.ben } }
    expect((await api.send('ana', `/workspaces/${id}/hand-over`, handOver)).status).toBe(204)
    expect((await (await api.send('ben', `/workspaces/${id}`)).json()).role).toBe('owner')
    expect((await (await api.send('ana', `/workspaces/${id}`)).json()).role).toBe('admin')

    const files = unzipSync(await takeArchive(id))
    const rows = strFromU8(files[`data/documents/${document.id}.jsonl`] ?? new Uint8Array())
    expect(rows).toContain('Goes on')
    expect(strFromU8(files['data/account.jsonl'] ?? new Uint8Array())).toContain('"School"')

    const entries = await logOf('ben', id)
    expect(entries.map(({ kind }) => kind)).toEqual([
      'workspace-exported',
      'ownership-handed-over',
      'member-removed',
      ...people.flatMap(() => ['member-joined', 'invitation-sent']),
      'workspace-created',
    ])
    expect(await logOf('ben', id, '?kind=member-removed')).toMatchObject([
      { actor: userIds.ben, subject: userIds.dan },
    ])
    const check = async () =>
      (await (await api.send('ben', `/workspaces/${id}/audit/check`)).json()) as AuditCheck
    expect(await check()).toEqual({ entries: entries.length, broken: null })
    // Somebody who reaches the store takes the removal back.
    const removed = { pk: `owner#${id}`, sk: `${auditPrefix}${String(12).padStart(12, '0')}` }
    const item = await api.ports.items.get(removed)
    expect(item?.data.kind).toBe('member-removed')
    await api.ports.items.put({ ...removed, data: { ...item?.data, kind: 'member-left' } }, 'any')
    expect(await check()).toEqual({ entries: entries.length, broken: 12 })
  }, 120_000)

  it('is restored from its archive into another account', async () => {
    api = await openWorkspaceApi({}, open)
    const { id } = await api.create('ana', 'School')
    for (const name of ['ben', 'cleo'] as const) {
      await api.add('ana', id, name, name === 'ben' ? 'admin' : 'coach')
    }
    await save('ana', id, 0, 'Comes along')
    const bytes = await takeArchive(id)
    const restored = await bring(api.ports, userIds.finn, bytes)
    expect(restored?.result).toMatchObject({ added: 1, refused: [] })
    const found = await api.send('finn', '/resumes')
    expect(await found.text()).toContain('Comes along')
  }, 120_000)
})
