import { afterEach, beforeEach, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { toOwnerId } from '@/lib/server/owner'
import { Crash, cutAfter } from '@/lib/server/testing/cut-items'
import { appendAudit, readSettledHead } from '@/lib/server/workspaces/append-audit'
import { emptyAuditHead, verifyAuditChain } from '@/lib/server/workspaces/audit-chain'
import {
  type AuditEntry,
  listAuditEntries,
  readAuditHead,
} from '@/lib/server/workspaces/audit-rows'
import { openWorkspaceApi, outcomeOf, userIds, type WorkspaceApi } from './support/workspace-people'

const ids = createIdGenerator()
let api: WorkspaceApi
let id = ''
beforeEach(async () => {
  api = await openWorkspaceApi()
  id = (await api.create('ana')).id
})
afterEach(() => api.close())

const headersOf = (workspace: string) => ({ 'vitae-workspace': workspace })

async function readLog() {
  const paging = { limit: 1_000, cursor: null, direction: 'ascending' as const }
  const { entries } = await listAuditEntries(api.ports, toOwnerId(id), paging)
  return entries
}

async function expectWhole(entries: readonly AuditEntry[]) {
  const head = (await readAuditHead(api.ports, toOwnerId(id))) ?? emptyAuditHead
  expect(verifyAuditChain(entries, head)).toEqual({ ok: true, entries: entries.length })
}

it('has members, invitations, keys, links, deletions and exports, in one chain', async () => {
  const headers = headersOf(id)
  const send = async (method: string, path: string, json?: unknown) => {
    const answer = await api.send('ana', path, { method, json, headers })
    expect(answer.status, `${method} ${path}`).toBeLessThan(300)
    return answer.status === 204 ? null : answer
  }
  const document = createResume(ids)
  await send('PUT', `/resumes/${document.id}`, { document, baseVersion: 0 })
  await send('GET', `/resumes/${document.id}/export?format=text`)
  const share = await (await send('POST', '/shares', { documents: [{ id: document.id }] }))?.json()
  await send('DELETE', `/shares/${share.id}`)
  const asked = { name: 'k', scopes: ['read'], expiresInDays: 1 }
  const key = await (await send('POST', '/keys', asked))?.json()
  await send('DELETE', `/keys/${key.id}`)
  await send('DELETE', `/resumes/${document.id}`)
  await send('POST', `/resumes/${document.id}/erase`, {})
  await api.add('ana', id, 'ben', 'viewer')
  const member = `/workspaces/${id}/members/${userIds.ben}`
  await send('PATCH', member, { role: 'coach' })
  await send('DELETE', member)
  await send('PATCH', `/workspaces/${id}`, { name: 'Other' })

  const entries = await readLog()
  expect(entries.map(({ kind }) => kind)).toEqual([
    'workspace-created',
    'document-exported',
    'share-created',
    'share-revoked',
    'key-created',
    'key-revoked',
    'document-trashed',
    'document-erased',
    'invitation-sent',
    'member-joined',
    'member-role-changed',
    'member-removed',
    'workspace-renamed',
  ])
  expect(entries[1]).toMatchObject({ actor: userIds.ana, subject: document.id })
  expect(entries[2]).toMatchObject({ subject: share.id })
  expect(entries[4]).toMatchObject({ subject: key.id, keyId: null })
  expect(entries[10]).toMatchObject({
    subject: userIds.ben,
    detail: { from: 'viewer', to: 'coach' },
  })
  await expectWhole(entries)
})

it('has one entry for a request that is repeated, and none for one that is refused', async () => {
  const headers = { ...headersOf(id), 'idempotency-key': 'k' }
  const json = { name: 'k', scopes: ['read'], expiresInDays: 1 }
  const ask = () => api.send('ana', '/keys', { method: 'POST', json, headers })
  expect([(await ask()).status, (await ask()).status]).toEqual([201, 201])
  const none = { method: 'DELETE', headers: headersOf(id) }
  expect((await api.send('ana', `/resumes/${ids.document()}`, none)).status).toBe(404)
  expect((await readLog()).map(({ kind }) => kind)).toEqual(['workspace-created', 'key-created'])
})

it('is read a page at a time by admins alone, the newest first, with names', async () => {
  await api.add('ana', id, 'ben', 'admin')
  await api.add('ana', id, 'cleo', 'member')
  const path = `/workspaces/${id}/audit`
  expect(await outcomeOf(await api.send('cleo', path))).toBe('403 role-missing')
  const first = await (await api.send('ben', `${path}?limit=3`)).json()
  expect(first.entries.map(({ seq }: AuditEntry) => seq)).toEqual([5, 4, 3])
  expect(first.people).toContainEqual({ id: userIds.ben, name: 'ben', isFormer: false })
  const cursor = encodeURIComponent(first.cursor)
  const rest = await (await api.send('ben', `${path}?limit=3&cursor=${cursor}`)).json()
  expect(rest.entries.map(({ seq }: AuditEntry) => seq)).toEqual([2, 1])
  expect(rest.cursor).toBeNull()
  expect(await outcomeOf(await api.send('ben', `${path}?cursor=x`))).toBe('422 invalid')
})

it('names who has left, whom an invitation was for, and a document by its present title', async () => {
  const headers = headersOf(id)
  const document = { ...createResume(ids), title: 'Cook' }
  const path = `/resumes/${document.id}`
  await api.send('ana', path, { method: 'PUT', json: { document, baseVersion: 0 }, headers })
  await api.send('ana', `${path}/export?format=text`, { headers })
  await api.add('ana', id, 'ben', 'admin')
  await api.invite('ana', id, 'dora@example.org', 'viewer')
  await api.send('ben', `/workspaces/${id}/leave`, { method: 'POST' })
  const { entries, people, subjects } = await (
    await api.send('ana', `/workspaces/${id}/audit`)
  ).json()
  expect(people).toContainEqual({ id: userIds.ben, name: 'ben', isFormer: true })
  const names = new Map(subjects.map((one: { id: string; name: string }) => [one.id, one.name]))
  const namesOf = (kind: string) =>
    entries
      .filter((entry: AuditEntry) => entry.kind === kind)
      .map(({ subject }: AuditEntry) => names.get(subject))
  expect(namesOf('document-exported')).toEqual(['Cook'])
  expect(namesOf('invitation-sent')).toEqual(['dora@example.org', 'ben@example.org'])
  expect(JSON.stringify(await readLog())).not.toMatch(/Cook|example/)
})

it('is exported as lines that verify elsewhere, the export included', {
  tags: ['nightly'],
}, async () => {
  for (let at = 0; at < 250; at++) {
    await appendAudit(api.ports, toOwnerId(id), { kind: 'share-changed', actor: userIds.ana })
  }
  const answer = await api.send('ana', `/workspaces/${id}/audit/export`)
  expect(answer.headers.get('content-type')).toBe('application/jsonl; charset=utf-8')
  const lines = (await answer.text()).trimEnd().split('\n')
  const { head } = JSON.parse(lines.pop() ?? '')
  const entries = lines.map((line) => JSON.parse(line) as AuditEntry)
  expect(verifyAuditChain(entries, head)).toEqual({ ok: true, entries: 252 })
  expect(entries.at(-1)?.kind).toBe('audit-exported')
  expect(verifyAuditChain(entries.slice(0, -1), head).ok).toBe(false)
})

it('stays one chain when forty write at once', { tags: ['nightly'] }, async () => {
  const workspace = toOwnerId(id)
  await Promise.all(
    Array.from({ length: 40 }, (_, at) =>
      appendAudit(api.ports, workspace, {
        ...{ kind: 'share-created', actor: userIds.ana, subject: String(at) },
      }),
    ),
  )
  const entries = await readLog()
  expect(new Set(entries.map(({ subject }) => subject)).size).toBe(41)
  await expectWhole(entries)
})

it('goes on after a crash at any write', async () => {
  const workspace = toOwnerId(id)
  const event = { kind: 'key-created', actor: userIds.ana } as const
  let cuts = 0
  for (let writes = 0; writes < 4; writes++) {
    const cut = cutAfter(api.ports.items, writes)
    const append = appendAudit({ ...api.ports, items: cut.items }, workspace, event)
    if (cut.wasCut()) await expect(append).rejects.toThrow(Crash)
    else await append.catch((error: unknown) => expect(error).toBeInstanceOf(Crash))
    if (cut.wasCut()) cuts++
    await readSettledHead(api.ports, workspace)
    await expectWhole(await readLog())
  }
  expect(cuts).toBe(2)
  // One was cut before its entry, one after it.
  expect(await readLog()).toHaveLength(4)
})
