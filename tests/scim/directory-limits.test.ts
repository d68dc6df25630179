import { afterEach, beforeEach, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { toOwnerId } from '@/lib/server/owner'
import {
  provisionedGroups,
  provisionedUsers,
} from '@/lib/server/scim/provisioning/provisioning-rows'
import { workspaceInvitations } from '@/lib/server/workspaces/invitation-rows'
import { members } from '@/lib/server/workspaces/workspace-rows'
import { openScim, type Scim } from './support/open-scim'

const ids = createIdGenerator()
let home: Scim
beforeEach(async () => {
  home = await openScim()
})
afterEach(() => home.close())

const core = 'urn:ietf:params:scim:schemas:core:2.0'
const createUser = (name: string, active = true) =>
  home.scim('POST', '/Users', {
    body: { schemas: [`${core}:User`], userName: `${name}@example.org`, active },
  })
const refusalOf = ({ status, json }: Awaited<ReturnType<Scim['scim']>>) => [status, json.detail]

/** Lists so many users, as a directory has sent them. */
async function listUsers(count: number, isActive: boolean, displayName: string | null = null) {
  for (let at = 0; at < count; at++) {
    await provisionedUsers.create(home.ports, home.workspace, {
      ...{ id: ids.document(), userName: `user-${at}@example.org`, externalId: null, displayName },
      ...{ name: null, emails: [], isActive, personId: null, createdAt: 0, updatedAt: 0 },
    })
  }
}

const seatsFull =
  '200 members are the most that a workspace can have, with active users of its directory who have not come yet.'

it('has a place for each active user, whether they have come or are awaited', async () => {
  await listUsers(150, true)
  for (let at = 1; at < 50; at++) {
    const one = { id: toOwnerId(ids.document()), role: 'viewer' as const, since: 0 }
    await members.put(home.ports, home.workspace, one, 'absent')
  }
  expect(refusalOf(await createUser('ben'))).toEqual([400, seatsFull])
  // Listed without a place, and let in once one is free.
  const ben = await createUser('ben', false)
  expect(ben.status).toBe(201)
  const body = {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: [{ op: 'replace', path: 'active', value: true }],
  }
  const path = `/Users/${ben.json.id}`
  expect(refusalOf(await home.scim('PATCH', path, { body }))).toEqual([400, seatsFull])
  const users = await provisionedUsers.readAll(home.ports, home.workspace)
  const awaited = [...users.values()].find(({ userName }) => userName === 'user-0@example.org')
  expect((await home.scim('DELETE', `/Users/${awaited?.id}`)).status).toBe(204)
  expect((await home.scim('PATCH', path, { body })).json).toMatchObject({ active: true })
})

it('invites its users beside the hundred that people may invite', async () => {
  const invite = (email: string) =>
    home.send('ana', `/workspaces/${home.workspace}/invitations`, {
      ...{ method: 'POST', json: { email, role: 'viewer' } },
    })
  for (let at = 0; at < 99; at++) {
    await workspaceInvitations.put(
      home.ports,
      home.workspace,
      {
        ...{ id: ids.document(), email: `p${at}@example.org`, role: 'viewer', tokenHash: '' },
        ...{ createdAt: home.clock.now, expiresAt: home.clock.now + 86_400_000 },
      },
      'absent',
    )
  }
  for (const name of ['ben', 'cleo', 'dan']) expect((await createUser(name)).status).toBe(201)
  const usage = await (await home.send('ana', `/workspaces/${home.workspace}/usage`)).json()
  expect(usage).toMatchObject({ invitations: { count: 99, limit: 100 } })
  expect((await invite('last@example.org')).status).toBe(201)
  const refused = await invite('more@example.org')
  expect([refused.status, await refused.json()]).toMatchObject([
    422,
    {
      detail: '100 open invitations are the most that a workspace can have.',
      limit: { name: 'invitations', max: 100 },
    },
  ])
  expect((await createUser('eve')).status).toBe(201)
  // Renewed by hand, one of the directory's is still none of the hundred.
  const renewed = await invite('ben@example.org')
  expect([renewed.status, await renewed.json()]).toMatchObject([201, { isFromDirectory: true }])
})

it('lists 500 users', async () => {
  await listUsers(500, false)
  expect(refusalOf(await createUser('ben', false))).toEqual([
    400,
    '500 users are the most that the directory of a workspace can list.',
  ])
})

it('lists users of a million characters together', async () => {
  await listUsers(40, false, 'n'.repeat(25_000))
  expect(refusalOf(await createUser('ben', false))).toEqual([
    400,
    '1,000,000 characters are the most that all users of a directory can have together.',
  ])
})

it('has 50 groups', async () => {
  for (let at = 0; at < 50; at++) {
    await provisionedGroups.create(home.ports, home.workspace, {
      ...{ id: ids.document(), displayName: `Group ${at}`, externalId: null, members: [] },
      ...{ createdAt: 0, updatedAt: 0 },
    })
  }
  const body = { schemas: [`${core}:Group`], displayName: 'One more' }
  expect(refusalOf(await home.scim('POST', '/Groups', { body }))).toEqual([
    400,
    '50 groups are the most that the directory of a workspace can have.',
  ])
})
