import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { deleteAccount } from '@/lib/server/accounts/delete-account'
import { deletionTask } from '@/lib/server/accounts/deletion-task'
import { kindOf } from '@/lib/server/exports/archive/row-kinds'
import type { Item } from '@/lib/server/items/item-types'
import { toOwnerId } from '@/lib/server/owner'
import { cutAfter } from '@/lib/server/testing/cut-items'
import { attemptTask } from '@/lib/server/testing/register-tasks'
import { leaveAll } from '@/lib/server/workspaces/leave-all'
import { members, readWorkspace } from '@/lib/server/workspaces/workspace-rows'
import { openWorkspaceApi, outcomeOf, userIds, type WorkspaceApi } from './support/workspace-people'

const ids = createIdGenerator()
let api: WorkspaceApi
let id = ''
beforeEach(async () => {
  api = await openWorkspaceApi()
  id = (await api.create('ana')).id
})
afterEach(() => api.close())

async function everyItem(): Promise<Item[]> {
  return (await api.ports.items.scan({ limit: 1_000 })).items
}

/** Rows in which an id is, but the jobs and the mark of its deletion. */
const rowsWith = async (text: string) =>
  (await everyItem())
    .filter((item) => JSON.stringify(item).includes(text))
    .map(({ pk, sk }) => `${pk} ${sk}`)
    .filter((name) => !/^(?:job#delete-account|erased-owner#)/.test(name))

/** Fills the workspace with what it can have. */
async function fill() {
  const headers = { 'vitae-workspace': id }
  const document = { ...createResume(ids), title: 'Of all' }
  const put = { method: 'PUT', json: { document, baseVersion: 0 }, headers }
  expect((await api.send('ana', `/resumes/${document.id}`, put)).status).toBe(200)
  const share = { method: 'POST', json: { documents: [{ id: document.id }] }, headers }
  expect((await api.send('ana', '/shares', share)).status).toBe(201)
  const json = { name: 'k', scopes: ['read'], expiresInDays: null }
  expect((await api.send('ana', '/keys', { method: 'POST', json, headers })).status).toBe(201)
  await api.invite('ana', id, 'dan@example.org', 'viewer')
}

/** Runs the job that completes a deletion. */
const finishDeletion = (owner: string) => attemptTask(api.ports, deletionTask, { owner })

const fresh = () => ({ signedInAt: api.clock.now })

describe('deleting a workspace', () => {
  const erase = (as: 'ana' | 'ben', name: string) =>
    api.send(as, `/workspaces/${id}/erase`, { method: 'POST', json: { name } })

  it('takes its name and a recent sign-in, and leaves nothing of it', async () => {
    await fill()
    await api.add('ana', id, 'ben', 'admin')
    expect((await rowsWith(id)).length).toBeGreaterThan(10)
    expect(await outcomeOf(await erase('ben', 'Career service'))).toBe('403 role-missing')
    expect(await outcomeOf(await erase('ana', 'career'))).toBe('422 invalid')
    api.clock.now += 11 * 60_000
    expect(await outcomeOf(await erase('ana', 'Career service'))).toBe('403 proof-needed')
    api.clock.now -= 11 * 60_000
    expect((await erase('ana', 'Career service')).status).toBe(204)
    expect(await outcomeOf(await api.send('ben', `/workspaces/${id}`))).toBe(
      '404 workspace-not-found',
    )
    expect((await (await api.send('ana', '/workspaces')).json()).workspaces).toEqual([])
    await finishDeletion(id)
    expect(await rowsWith(id)).toEqual([])
    // The accounts of its people stay.
    expect((await api.send('ben', '/workspaces')).status).toBe(200)
    expect((await rowsWith(userIds.ana)).length).toBeGreaterThan(0)
  })

  it('is completed by its job after a crash at any write, closed from the first on', async () => {
    for (let writes = 1; ; writes += 3) {
      id = (await api.create('ana')).id
      await fill()
      const cut = cutAfter(api.ports.items, writes)
      const ports = { ...api.ports, items: cut.items }
      const { eraseSpace } = await import('@/lib/server/workspaces/erase-workspace')
      await eraseSpace(ports, toOwnerId(id)).catch(() => {})
      expect(await outcomeOf(await api.send('ana', `/workspaces/${id}`))).toBe(
        '404 workspace-not-found',
      )
      await finishDeletion(id)
      expect(await rowsWith(id)).toEqual([])
      if (!cut.wasCut()) break
    }
  })
})

describe('deleting an account', () => {
  it('is refused while others are in a workspace that it alone owns', async () => {
    await api.add('ana', id, 'ben', 'viewer')
    expect(await deleteAccount(api.ports, userIds.ana, fresh())).toEqual({
      ok: false,
      code: 'last-owner',
    })
    expect(await outcomeOf(await api.send('ana', '/me', { method: 'DELETE' }))).toBe(
      '409 last-owner',
    )
    expect(await rowsWith('job#')).toEqual([])
    const sent = { method: 'POST', json: { to: userIds.ben } }
    expect((await api.send('ana', `/workspaces/${id}/hand-over`, sent)).status).toBe(204)
    expect((await deleteAccount(api.ports, userIds.ana, fresh())).ok).toBe(true)
    await finishDeletion(userIds.ana)
    const { members: left } = await (await api.send('ben', `/workspaces/${id}/members`)).json()
    expect(left).toMatchObject([{ id: userIds.ben, role: 'owner' }])
    // The log names who it was by an id that leads nowhere now.
    const rows = await rowsWith(userIds.ana)
    expect(rows.filter((name) => !name.startsWith(`owner#${id} audit#`))).toEqual([])
  })

  it('erases a workspace with nobody else in it', async () => {
    await fill()
    expect((await deleteAccount(api.ports, userIds.ana, fresh())).ok).toBe(true)
    await finishDeletion(id)
    await finishDeletion(userIds.ana)
    expect(await rowsWith(id)).toEqual([])
    expect(await rowsWith(userIds.ana)).toEqual([])
  })

  it('leaves the workspaces of others, with the invitations that it has', async () => {
    await api.add('ana', id, 'ben', 'member')
    const other = (await api.create('cleo', 'Other')).id
    await api.invite('cleo', other, 'ben@example.org', 'admin')
    expect((await deleteAccount(api.ports, userIds.ben, fresh())).ok).toBe(true)
    expect(await members.list(api.ports, toOwnerId(id), 10)).toHaveLength(1)
    const path = `/workspaces/${other}/invitations`
    expect((await (await api.send('cleo', path)).json()).invitations).toEqual([])
    expect(await rowsWith('ben@example.org')).toEqual([])
  })

  it('goes to the admin who has been there longest where somebody joins meanwhile', async () => {
    await api.add('ana', id, 'dan', 'member')
    api.clock.now += 1_000
    await api.add('ana', id, 'ben', 'admin')
    api.clock.now += 1_000
    await api.add('ana', id, 'cleo', 'admin')
    await leaveAll(api.ports, userIds.ana)
    await leaveAll(api.ports, userIds.ana)
    expect(await readWorkspace(api.ports, toOwnerId(id))).toMatchObject({ owners: [userIds.ben] })
    expect(await members.read(api.ports, toOwnerId(id), userIds.ana)).toBeNull()
  })

  it('is completed after a crash at any write', async () => {
    for (let writes = 0; ; writes++) {
      id = (await api.create('cleo', `No. ${writes}`)).id
      await api.add('cleo', id, 'ben', 'admin')
      const owner = { method: 'PATCH', json: { role: 'owner' } }
      await api.send('cleo', `/workspaces/${id}/members/${userIds.ben}`, owner)
      const cut = cutAfter(api.ports.items, writes)
      await leaveAll({ ...api.ports, items: cut.items }, userIds.ben).catch(() => {})
      await leaveAll(api.ports, userIds.ben)
      const stored = await readWorkspace(api.ports, toOwnerId(id))
      expect(stored?.owners).toEqual([userIds.cleo])
      expect(await members.list(api.ports, toOwnerId(id), 10)).toHaveLength(1)
      if (!cut.wasCut()) break
      expect(writes).toBeLessThan(10)
    }
  })
})

it('every row of a workspace is of a kind that a move knows', async () => {
  await fill()
  await api.add('ana', id, 'ben', 'member')
  const rows = (await everyItem()).filter(({ pk }) => pk === `owner#${id}`)
  const unknown = rows.filter((row) => kindOf(row) === null)
  expect(unknown).toEqual([])
  expect(new Set(rows.map((row) => kindOf(row)?.prefix))).toEqual(
    new Set([
      ...['workspace', 'member#', 'workspace-invitation#', 'audit#', 'audit-head'],
      ...['api-key#', 'share#', 'share-token#', 'body#', 'head#', 'writer#', 'due#'],
    ]),
  )
})
