import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Member, Workspace } from '@/lib/api/workspaces'
import { createApi } from '@/lib/server/api/create-api'
import type { OpenedAwsPorts } from '@/lib/server/open-aws-ports'
import { toOwnerId } from '@/lib/server/owner'
import { createScimApp } from '@/lib/server/scim/create-scim-app'
import { putSignIn } from '@/lib/server/workspaces/sign-in/sign-in-rows'
import { startAws } from '../contract/doubles/aws'
import { openAwsTestPorts } from '../contract/doubles/aws-ports'
import type { PoolUser } from '../identity/doubles/pool-tokens'
import { openUserPool, type UserPool } from '../identity/doubles/user-pool'
import { Browser } from '../identity/support/browser'
import { createMailbox } from '../identity/support/open-accounts'
import { createDirectory } from './support/open-scim'

// SCIM over the home on AWS: rows in DynamoDB, accounts in a user pool of Cognito, which no directory reaches.

const mailbox = createMailbox()
let aws: Awaited<ReturnType<typeof startAws>>
let pool: UserPool
let ports: OpenedAwsPorts
let api: ReturnType<typeof createApi>
beforeAll(async () => {
  aws = await startAws()
  pool = await openUserPool()
  const made = await aws.describe()
  const identity = { ...made.identity, ...pool.settings }
  ports = await openAwsTestPorts({ ...made, identity }, { mail: mailbox.mail })
  api = createApi(ports)
})
afterAll(async () => {
  await ports?.close()
  await pool?.close()
  await aws?.stop()
})

/** Signs in at the managed login of the pool. */
async function signIn(user: PoolUser): Promise<Browser> {
  const browser = new Browser(ports.identity.handle)
  const begun = await browser.get('/oidc/cognito')
  const back = new URL(pool.wayBack(begun.headers.get('location') ?? '', user))
  const ended = await browser.send('GET', back.pathname + back.search)
  expect(ended.headers.get('location')).toBe('/cvs')
  return browser
}

function ask(as: Browser, path: string, method = 'GET', json?: unknown) {
  const headers = new Headers(as.request().headers)
  headers.set('origin', as.origin)
  if (json !== undefined) headers.set('content-type', 'application/json')
  const body = json === undefined ? {} : { body: JSON.stringify(json) }
  return api.request(`/api/v1${path}`, { method, headers, ...body })
}

async function openWorkspace(email: string) {
  const owner = await signIn(pool.add(email))
  const made = await ask(owner, '/workspaces', 'POST', { name: 'Career service' })
  const { id } = (await made.json()) as Workspace
  const token = await ask(owner, `/workspaces/${id}/provisioning-token`, 'POST')
  expect(token.status).toBe(201)
  const text = ((await token.json()) as { token: string }).token
  const roleOf = async (email: string) => {
    const listed = await ask(owner, `/workspaces/${id}/members`)
    const { members } = (await listed.json()) as { members: Member[] }
    return members.find((member) => member.email === email)?.role ?? null
  }
  return { id, roleOf, scim: createDirectory(createScimApp(ports), text) }
}

const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User']
const patch = (...Operations: object[]) => ({
  body: { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations },
})

it('provisions a person whom the pool does not know, by an invitation', async () => {
  const { id: workspace, roleOf, scim } = await openWorkspace('ana@example.org')
  const made = await scim('POST', '/Users', { body: { schemas, userName: 'ben@example.org' } })
  expect(made).toMatchObject({ status: 201, json: { active: true } })
  const path = `/Users/${made.json.id}`
  const filter = encodeURIComponent('userName eq "ben@example.org"')
  expect((await scim('GET', `/Users?filter=${filter}`)).json).toMatchObject({ totalResults: 1 })
  expect(pool.users.size).toBe(1)

  // Directories send groups after their people.
  const group = await scim('POST', '/Groups', {
    body: {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
      displayName: 'Vitae Coaches',
      members: [{ value: made.json.id }],
    },
  })
  expect(group.status).toBe(201)
  const ben = await signIn(pool.add('ben@example.org'))
  expect(await roleOf('ben@example.org')).toBeNull()
  const token = mailbox.linkFor('ben@example.org').split('#invitation=')[1]
  expect((await ask(ben, '/workspaces/join', 'POST', { token })).status).toBe(200)
  expect(await roleOf('ben@example.org')).toBe('coach')

  const switchTo = (value: boolean) =>
    scim('PATCH', path, patch({ op: 'replace', path: 'active', value }))
  expect((await switchTo(false)).json).toMatchObject({ active: false })
  expect(await roleOf('ben@example.org')).toBeNull()
  expect((await ask(ben, `/workspaces/${workspace}`)).status).toBe(404)
  // The account and its session stay.
  expect((await ask(ben, '/resumes')).status).toBe(200)
  expect((await switchTo(true)).json).toMatchObject({ active: true })
  expect(await roleOf('ben@example.org')).toBe('coach')

  expect((await scim('DELETE', `/Groups/${group.json.id}`)).status).toBe(204)
  expect(await roleOf('ben@example.org')).toBe('member')
  expect((await scim('DELETE', path)).status).toBe(204)
  expect(await roleOf('ben@example.org')).toBeNull()
  expect((await scim('GET', path)).status).toBe(404)
  expect((await ask(ben, '/resumes')).status).toBe(200)
  expect(pool.users.size).toBe(2)
})

it('invites people to a workspace that was moved there with a provider', async () => {
  const { id, scim } = await openWorkspace('cleo@example.org')
  await putSignIn(ports, toOwnerId(id), {
    ...{ issuer: 'https://login.example.org', clientId: 'client', sealed: '', domains: [] },
    ...{ isOpen: false, role: 'member', savedAt: 0 },
  })
  const made = await scim('POST', '/Users', { body: { schemas, userName: 'dan@example.org' } })
  expect(made.status).toBe(201)
  expect(mailbox.linkFor('dan@example.org')).toContain('#invitation=')
})
