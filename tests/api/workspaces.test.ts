import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CreatedKey } from '@/lib/api/keys'
import { workspaceLimits } from '@/lib/api/workspace-limits'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { toOwnerId } from '@/lib/server/owner'
import { members } from '@/lib/server/workspaces/workspace-rows'
import { openWorkspaceApi, outcomeOf, userIds, type WorkspaceApi } from './support/workspace-people'

const ids = createIdGenerator()
let api: WorkspaceApi
let id = ''
beforeEach(async () => {
  api = await openWorkspaceApi()
  id = (await api.create('ana')).id
})
afterEach(() => api.close())

const inSpace = (workspace: string) => ({ 'vitae-workspace': workspace })
const memberPath = (name: keyof typeof userIds) => `/workspaces/${id}/members/${userIds[name]}`
const rolesNow = async () => {
  const { members: found } = await (await api.send('ana', `/workspaces/${id}/members`)).json()
  return Object.fromEntries(
    (found as { name: string; role: string }[]).map(({ name, role }) => [name, role]),
  )
}

async function saveDocument(title: string, workspace: string) {
  const document = { ...createResume(ids), title }
  const json = { document, baseVersion: 0 }
  const headers = inSpace(workspace)
  const path = `/resumes/${document.id}`
  expect((await api.send('ana', path, { method: 'PUT', json, headers })).status).toBe(200)
  return document.id
}

describe('a workspace', () => {
  it('has documents of its own, which are in nobody’s own space', async () => {
    const document = await saveDocument('Ours', id)
    await api.add('ana', id, 'ben', 'viewer')
    const path = `/resumes/${document}`
    expect((await api.send('ben', path, { headers: inSpace(id) })).status).toBe(200)
    expect(await outcomeOf(await api.send('ana', path))).toBe('404 not-found')
    expect(await outcomeOf(await api.send('ben', path))).toBe('404 not-found')
    expect(await outcomeOf(await api.send('cleo', path, { headers: inSpace(id) }))).toBe(
      '404 workspace-not-found',
    )
    const usage = await (await api.send('ben', `/workspaces/${id}/usage`)).json()
    expect(usage).toMatchObject({ documents: { count: 1 }, members: { count: 2, limit: 200 } })
  })

  it('is listed for its members, and renamed by an admin', async () => {
    await api.add('ana', id, 'ben', 'admin')
    const json = { name: '  Job club ' }
    const path = `/workspaces/${id}`
    expect((await api.send('ben', path, { method: 'PATCH', json })).status).toBe(200)
    api.clock.now += 1_000
    const other = await api.create('ben', 'Family')
    const { workspaces } = await (await api.send('ben', '/workspaces')).json()
    expect(workspaces).toMatchObject([
      { id, name: 'Job club', role: 'admin' },
      { id: other.id, name: 'Family', role: 'owner' },
    ])
    expect(await (await api.send('cleo', '/workspaces')).json()).toEqual({ workspaces: [] })
  })

  it('is created once, however often the request is sent', async () => {
    const headers = { 'idempotency-key': 'k' }
    const sent = { method: 'POST', json: { name: 'Once' }, headers }
    const [one, other] = [
      await api.send('ben', '/workspaces', sent),
      await api.send('ben', '/workspaces', sent),
    ]
    expect(await one.json()).toEqual(await other.json())
    const { workspaces } = await (await api.send('ben', '/workspaces')).json()
    expect(workspaces).toHaveLength(1)
  })

  it('gives no member the answer of another one to the same key', async () => {
    await api.add('ana', id, 'ben', 'member')
    const headers = { ...inSpace(id), 'idempotency-key': 'same' }
    const sent = { method: 'POST', json: { fileName: 'cv.pdf' }, headers }
    const [one, other] = [
      await (await api.send('ana', '/imports', sent)).json(),
      await (await api.send('ben', '/imports', sent)).json(),
    ]
    expect(one.id).toEqual(expect.any(String))
    expect(one.id).not.toBe(other.id)
  })

  it('is one of twenty for one person', async () => {
    for (let at = 1; at < workspaceLimits.perPerson; at++) await api.create('ana', `No. ${at}`)
    const more = await api.send('ana', '/workspaces', { method: 'POST', json: { name: 'More' } })
    const refusal = {
      code: 'limit-reached',
      detail: '20 workspaces are the most that one person can be in.',
      limit: { name: 'perPerson', max: 20 },
    }
    expect([more.status, await more.json()]).toMatchObject([422, refusal])
    const foreign = (await api.create('ben')).id
    const { url } = await api.invite('ben', foreign, 'ana@example.org', 'member')
    const token = url?.split('=')[1] ?? ''
    expect(await (await api.join('ana', token)).json()).toMatchObject(refusal)
  })
})

describe('a member', () => {
  it('who is removed is refused with the next request, and so is a key of theirs', async () => {
    await api.add('ana', id, 'ben', 'admin')
    const headers = inSpace(id)
    const json = { name: 'k', scopes: ['read', 'write'], expiresInDays: null }
    const made = await api.send('ben', '/keys', { method: 'POST', json, headers })
    const { key } = (await made.json()) as CreatedKey
    const byKey = () =>
      api.ask('/resumes', { as: null, headers: { authorization: `Bearer ${key}` } })
    expect((await byKey()).status).toBe(200)
    expect((await api.send('ben', '/resumes', { headers })).status).toBe(200)
    expect((await api.send('ana', memberPath('ben'), { method: 'DELETE' })).status).toBe(204)
    expect(await outcomeOf(await api.send('ben', '/resumes', { headers }))).toBe(
      '404 workspace-not-found',
    )
    expect(await outcomeOf(await byKey())).toBe('401 key-not-valid')
    // Nor does it come back with them.
    await api.add('ana', id, 'ben', 'admin')
    expect(await outcomeOf(await byKey())).toBe('401 key-not-valid')
  })

  it('has the role that is given now', async () => {
    await api.add('ana', id, 'ben', 'viewer')
    const create = () =>
      api.send('ben', '/imports', {
        ...{ method: 'POST', json: { fileName: 'cv.pdf' } },
        headers: inSpace(id),
      })
    expect(await outcomeOf(await create())).toBe('403 role-missing')
    const sent = { method: 'PATCH', json: { role: 'member' } }
    expect((await api.send('ana', memberPath('ben'), sent)).status).toBe(204)
    expect((await create()).status).toBe(201)
  })

  it('who is an admin makes no owners, and removes none', async () => {
    await api.add('ana', id, 'ben', 'admin')
    await api.add('ana', id, 'cleo', 'member')
    const change = (name: keyof typeof userIds, role: string) =>
      api.send('ben', memberPath(name), { method: 'PATCH', json: { role } })
    expect(await outcomeOf(await change('cleo', 'owner'))).toBe('403 role-missing')
    expect(await outcomeOf(await change('ana', 'viewer'))).toBe('403 role-missing')
    const remove = await api.send('ben', memberPath('ana'), { method: 'DELETE' })
    expect(await outcomeOf(remove)).toBe('403 role-missing')
    expect((await change('cleo', 'coach')).status).toBe(204)
    expect(await rolesNow()).toEqual({ ana: 'owner', ben: 'admin', cleo: 'coach' })
    expect(await outcomeOf(await change('dan', 'coach'))).toBe('404 not-found')
  })

  it('is one of two hundred', async () => {
    const workspace = toOwnerId(id)
    for (let at = 1; at < workspaceLimits.members - 1; at++) {
      const one = { id: toOwnerId(ids.document()), role: 'viewer' as const, since: 0 }
      await members.put(api.ports, workspace, one, 'absent')
    }
    const [ben, cleo] = [
      await api.invite('ana', id, 'ben@example.org', 'viewer'),
      await api.invite('ana', id, 'cleo@example.org', 'viewer'),
    ]
    expect((await api.join('ben', api.tokenOf(ben))).status).toBe(200)
    const refusal = {
      code: 'limit-reached',
      detail: '200 members are the most that a workspace can have.',
      limit: { name: 'members', max: 200 },
    }
    expect(await (await api.join('cleo', api.tokenOf(cleo))).json()).toMatchObject(refusal)
    const path = `/workspaces/${id}/invitations`
    const invited = { method: 'POST', json: { email: 'dan@example.org', role: 'viewer' } }
    expect(await (await api.send('ana', path, invited)).json()).toMatchObject(refusal)
  })
})

describe('an owner', () => {
  it('does not leave as the last one, and hands over', async () => {
    await api.add('ana', id, 'ben', 'viewer')
    const leave = (name: 'ana' | 'ben') =>
      api.send(name, `/workspaces/${id}/leave`, { method: 'POST' })
    const path = `/workspaces/${id}/hand-over`
    expect(await outcomeOf(await leave('ana'))).toBe('409 last-owner')
    const demote = { method: 'PATCH', json: { role: 'viewer' } }
    expect(await outcomeOf(await api.send('ana', memberPath('ana'), demote))).toBe('409 last-owner')
    const nobody = { method: 'POST', json: { to: userIds.dan } }
    expect(await outcomeOf(await api.send('ana', path, nobody))).toBe('404 not-found')
    const sent = { method: 'POST', json: { to: userIds.ben } }
    expect((await api.send('ana', path, sent)).status).toBe(204)
    expect(await rolesNow()).toEqual({ ana: 'admin', ben: 'owner' })
    expect((await leave('ana')).status).toBe(204)
    expect(await outcomeOf(await leave('ben'))).toBe('409 last-owner')
  })

  it('stays when all of them leave at once', async () => {
    const sent = { method: 'PATCH', json: { role: 'owner' } }
    for (const name of ['ben', 'cleo', 'dan'] as const) {
      await api.add('ana', id, name, 'member')
      expect((await api.send('ana', memberPath(name), sent)).status).toBe(204)
    }
    const left = await Promise.all(
      (['ana', 'ben', 'cleo', 'dan'] as const).map(async (name) =>
        outcomeOf(await api.send(name, `/workspaces/${id}/leave`, { method: 'POST' })),
      ),
    )
    expect(left.toSorted()).toEqual(['204', '204', '204', '409 last-owner'])
  })
})

describe('a key', () => {
  it('of a workspace opens it and nothing else; one of a person no workspace', async () => {
    const document = await saveDocument('Ours', id)
    const make = async (headers: Record<string, string>) => {
      const json = { name: 'k', scopes: ['read', 'write', 'admin'], expiresInDays: null }
      const made = await api.send('ana', '/keys', { method: 'POST', json, headers })
      return ((await made.json()) as CreatedKey).key ?? ''
    }
    const by = (key: string, path: string, headers: Record<string, string> = {}) =>
      api.ask(path, { as: null, headers: { ...headers, authorization: `Bearer ${key}` } })
    const [ofSpace, own] = [await make(inSpace(id)), await make({})]
    expect((await by(ofSpace, `/resumes/${document}`)).status).toBe(200)
    expect((await by(ofSpace, `/workspaces/${id}`)).status).toBe(200)
    expect(await outcomeOf(await by(ofSpace, '/me'))).toBe('403 personal-only')
    expect(await outcomeOf(await by(ofSpace, '/notifications'))).toBe('403 personal-only')
    const other = (await api.create('ana', 'Other')).id
    const mixed = await by(ofSpace, '/resumes', inSpace(other))
    expect(await outcomeOf(mixed)).toBe('404 workspace-not-found')
    expect(await outcomeOf(await by(own, '/resumes', inSpace(id)))).toBe('404 workspace-not-found')
    expect(await outcomeOf(await by(own, `/workspaces/${id}`))).toBe('404 workspace-not-found')
    expect(await outcomeOf(await by(own, `/resumes/${document}`))).toBe('404 not-found')
    const { keys } = await (await api.send('ana', '/keys', { headers: inSpace(id) })).json()
    expect(keys).toHaveLength(1)
    expect((await (await api.send('ana', '/keys')).json()).keys).toHaveLength(1)
    const token = await api.ask('/auth/token', {
      ...{ as: null, method: 'POST', json: { scopes: ['read'] } },
      headers: { authorization: `Bearer ${ofSpace}` },
    })
    const { access_token } = await token.json()
    expect((await by(access_token, `/resumes/${document}`)).status).toBe(200)
  })

  it('of a workspace has the role of its maker at the time', async () => {
    await api.add('ana', id, 'ben', 'admin')
    const json = { name: 'k', scopes: ['write'], expiresInDays: null }
    const headers = inSpace(id)
    const made = await api.send('ben', '/keys', { method: 'POST', json, headers })
    const { key } = (await made.json()) as CreatedKey
    const write = () =>
      api.ask('/imports', {
        ...{ as: null, method: 'POST', json: { fileName: 'cv.pdf' } },
        headers: { authorization: `Bearer ${key}` },
      })
    expect((await write()).status).toBe(201)
    const sent = { method: 'PATCH', json: { role: 'coach' } }
    expect((await api.send('ana', memberPath('ben'), sent)).status).toBe(204)
    expect(await outcomeOf(await write())).toBe('403 role-missing')
  })
})
