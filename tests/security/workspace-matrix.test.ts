import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GrantedRole, type Role, roles } from '@/lib/api/workspaces'
import { otherAddresses } from '@/lib/server/api/create-api'
import { nameOf } from '@/lib/server/api/operation'
import { operations } from '@/lib/server/api/operations'
import { roleAllows } from '@/lib/server/api/space-access'
import type { Identity } from '@/lib/server/identity/identity-types'
import { type OwnerId, toOwnerId } from '@/lib/server/owner'
import { createWorkspace } from '@/lib/server/workspaces/create-workspace'
import { members, putWorkspace, readWorkspace } from '@/lib/server/workspaces/workspace-rows'
import { fakeIdentity, openTestApi, type TestApi } from '@/tests/api/support/test-api'
import { isWhole, someOf } from '@/tests/runs'
import { closeRenderer } from '@/tests/support/close-renderer'
import { application, canary, document, letter, matrix } from './access-rows'
import { requestOf } from './open-matrix'
import { workspaceOfAna } from './workspace-rows'

/**
 * Every operation × every role × two workspaces (ADR workspace-owners): who may do what, and nothing of another one.
 */

const userOf = (at: number) => toOwnerId(`018f0000-0000-7000-8000-0000000000c${at}`)
/** One member of each role, and the owner of the other workspace. */
const people: Record<Role | 'stranger', OwnerId> = {
  owner: userOf(1),
  admin: userOf(2),
  member: userOf(3),
  coach: userOf(4),
  viewer: userOf(5),
  stranger: userOf(6),
}
const ours = toOwnerId(workspaceOfAna)
const theirs = userOf(9)

const identity: Identity = {
  ...fakeIdentity(),
  async principalOf(request) {
    const name = /session=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? ''
    const userId = people[name as Role]
    if (!userId) return null
    return {
      userId,
      email: `${name}@example.org`,
      isEmailConfirmed: true,
      groups: ['member'],
      plan: 'unlimited',
      via: 'session',
      sessionId: name,
      signedInAt: 0,
    }
  },
}

let api: TestApi

async function ask(who: string, route: string, workspace: OwnerId | null) {
  const { method, path, row } = requestOf(route)
  const address = path.replace(workspaceOfAna, workspace ?? workspaceOfAna)
  const isNamed = workspace !== null && !path.includes('/workspaces')
  const headers = {
    cookie: `session=${who}`,
    ...(isNamed ? { 'vitae-workspace': workspace } : null),
  }
  return api.ask(address, { as: null, method, json: row?.json, headers })
}

const codeOf = async (answer: Response) => {
  const type = answer.headers.get('content-type') ?? ''
  return type.includes('problem') ? ((await answer.json()) as { code: string }).code : null
}

/** Members and owners as they were before, whoever has left or was removed by a request. */
async function restore(workspace: OwnerId, owner: OwnerId) {
  const stored = await readWorkspace(api.ports, workspace)
  const row = { name: canary, plan: null, owners: [owner], createdAt: 0 }
  await putWorkspace(api.ports, workspace, row, stored?.rowVersion ?? 'absent')
  const present = workspace === ours ? roles : (['stranger'] as const)
  for (const role of present) {
    const isOwner = role === 'owner' || role === 'stranger'
    const granted: GrantedRole = isOwner ? 'admin' : role
    await members.put(api.ports, workspace, { id: people[role], role: granted, since: 0 }, 'any')
  }
}

/** Everything of a workspace that lies in the store. */
async function everythingOf(workspace: OwnerId): Promise<string> {
  const { items } = await api.ports.items.scan({ limit: 1_000 })
  return JSON.stringify(items.filter(({ pk }) => pk === `owner#${workspace}`))
}

const accessOf = (route: string) => {
  const [method = '', path = ''] = route.split(' ')
  const whole = otherAddresses[path] ?? path
  const name = `${method} ${whole.slice('/api/v1'.length) || '/'}`
  // The description of the API is for everybody.
  return operations.find((one) => nameOf(one) === name)?.role ?? 'public'
}

const routes = Object.keys(matrix)
const inWorkspaces = routes.filter((route) => !['public', 'person'].includes(accessOf(route) ?? ''))
const ofPeople = routes.filter((route) => accessOf(route) === 'person')

beforeAll(async () => {
  api = await openTestApi({ identity })
  for (const [workspace, owner] of [
    [ours, 'owner'],
    [theirs, 'stranger'],
  ] as const) {
    const asked = { id: workspace, name: canary }
    expect((await createWorkspace(api.ports, people[owner], asked)).ok).toBe(true)
    await restore(workspace, people[owner])
    const headers = { cookie: `session=${owner}`, 'vitae-workspace': workspace }
    for (const one of [document, letter, application]) {
      const path = `/resumes/${one.id}`
      const json = { document: one, baseVersion: 0 }
      expect((await api.ask(path, { as: null, method: 'PUT', json, headers })).status).toBe(200)
    }
  }
})
afterAll(async () => {
  await closeRenderer()
  await api.close()
})

describe('the table of roles', () => {
  it('has a row for each operation, and none for others', () => {
    const known = new Set(
      routes.map((route) => {
        const [method = '', path = ''] = route.split(' ')
        return `${method} ${(otherAddresses[path] ?? path).slice('/api/v1'.length) || '/'}`
      }),
    )
    const described = ['GET /openapi.json', 'GET /docs']
    expect([...operations.map(nameOf), ...described].toSorted()).toEqual([...known].toSorted())
    expect(inWorkspaces.length).toBeGreaterThan(100)
    expect(ofPeople.length).toBeGreaterThan(20)
  })

  it('lets coaches and viewers change nothing, and nobody but owners end a workspace', () => {
    for (const route of inWorkspaces) {
      const access = accessOf(route)
      if (!access || access === 'public' || access === 'person') throw new Error(route)
      const isSafe = route.startsWith('GET ')
      // An own token, leaving, a check that stores nothing; wordings that an owner of the CV accepts first; and comments with answers.
      const isHarmless =
        /\/auth\/token|\/leave$|\/templates\/check|\/suggestions$|\/comments$|\/replies$/.test(
          route,
        )
      if (roleAllows('coach', access)) expect(isSafe || isHarmless, route).toBe(true)
      if (roleAllows('viewer', access)) expect(route).not.toMatch(/suggestions|members|shares|keys/)
      if (/\/workspaces\/:id\/(?:erase|hand-over)$/.test(route)) expect(access).toBe('own')
    }
  })
})

describe('every role', () => {
  it.each(roles)('%s: what is not theirs is refused, and nothing of it happens', async (role) => {
    const before = await everythingOf(ours)
    let refused = 0
    for (const route of someOf(inWorkspaces)) {
      const access = accessOf(route)
      if (!access || access === 'public' || access === 'person') continue
      if (roleAllows(role, access)) continue
      api.clock.now += 1_000
      const answer = await ask(role, route, ours)
      expect(answer.status, route).toBe(403)
      const text = await answer.text()
      expect(JSON.parse(text).code, route).toBe('role-missing')
      expect(text).not.toContain(canary)
      refused++
    }
    if (isWhole || role === 'owner') expect(refused > 0).toBe(role !== 'owner')
    expect(await everythingOf(ours)).toBe(before)
  })

  it.each([...roles, 'stranger'])('%s: the other workspace does not exist', async (who) => {
    const other = who === 'stranger' ? ours : theirs
    const before = await everythingOf(other)
    for (const route of someOf(inWorkspaces)) {
      api.clock.now += 1_000
      const answer = await ask(who, route, other)
      expect(answer.status, route).toBe(404)
      const text = await answer.text()
      expect(JSON.parse(text).code, route).toBe('workspace-not-found')
      expect(text).not.toContain(canary)
    }
    expect(await everythingOf(other)).toBe(before)
  })

  it.each(roles)('%s: without the header it is their own space, with none of it', async (role) => {
    const before = [await everythingOf(ours), await everythingOf(theirs)]
    for (const route of someOf(inWorkspaces.filter((one) => !one.includes('/workspaces/:id')))) {
      api.clock.now += 1_000
      const answer = await ask(role, route, null)
      expect(await answer.text(), route).not.toContain(
        // What is saved with the request itself is answered.
        route.startsWith('GET') ? canary : `"id":"${workspaceOfAna}"`,
      )
    }
    expect([await everythingOf(ours), await everythingOf(theirs)]).toEqual(before)
  })

  it.each(roles)('%s: what is about a person takes no workspace', async (role) => {
    for (const route of someOf(ofPeople)) {
      api.clock.now += 1_000
      const { method, path, row } = requestOf(route)
      const headers = { cookie: `session=${role}`, 'vitae-workspace': ours }
      const answer = await api.ask(path, { as: null, method, json: row?.json, headers })
      expect(answer.status, route).toBe(403)
      expect(await codeOf(answer), route).toBe('personal-only')
    }
  })

  it.each(roles)(
    '%s: what is theirs is done, and touches no other workspace',
    async (role) => {
      const before = await everythingOf(theirs)
      for (const route of someOf(inWorkspaces)) {
        const access = accessOf(route)
        if (!access || access === 'public' || access === 'person') continue
        if (!roleAllows(role, access)) continue
        await restore(ours, people.owner)
        api.clock.now += 1_000
        const answer = await ask(role, route, ours)
        const code = await codeOf(answer)
        expect(['role-missing', 'workspace-not-found', 'personal-only'], route).not.toContain(code)
        expect(answer.status, route).not.toBe(500)
      }
      expect(await everythingOf(theirs)).toBe(before)
    },
    60_000,
  )
})

it('refuses two workspaces in one request, and what is no id', async () => {
  const path = `/workspaces/${ours}`
  for (const named of [theirs, 'x', '', ours.toUpperCase()]) {
    const headers = { cookie: 'session=owner', 'vitae-workspace': named }
    const answer = await api.ask(path, { as: null, headers })
    expect(await codeOf(answer), named).toBe('workspace-not-found')
  }
  const headers = { cookie: 'session=owner', 'vitae-workspace': ours }
  await restore(ours, people.owner)
  expect((await api.ask(path, { as: null, headers })).status).toBe(200)
})
