import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '@/lib/server/identity/identity-limits'
import { takeTries } from '@/lib/server/identity/rows/row-limits'
import { keyedHash } from '@/lib/server/identity/rows/secrets-of-rows'
import { outcomeOf } from '@/tests/api/support/workspace-people'
import { openScim, type Scim } from './support/open-scim'

let home: Scim
beforeEach(async () => {
  home = await openScim()
})
afterEach(() => home.close())

const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User']
const groupSchemas = ['urn:ietf:params:scim:schemas:core:2.0:Group']
const errorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error'
const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const userNamed = (name: string) => ({ schemas, userName: `${name}@example.org` })

async function create(body: object, token?: string): Promise<string> {
  const made = await home.scim('POST', '/Users', { body, ...(token ? { token } : {}) })
  expect(made.status, JSON.stringify(made.json)).toBe(201)
  expect(made.headers.get('location')).toBe(
    `http://localhost:3000/api/scim/v2/Users/${made.json.id}`,
  )
  return String(made.json.id)
}

it('discovery: describes what is supported, and nothing that is not', async () => {
  const { json } = await home.scim('GET', '/ServiceProviderConfig')
  expect(json).toMatchObject({
    patch: { supported: true },
    bulk: { supported: false },
    filter: { supported: true, maxResults: 200 },
    changePassword: { supported: false },
    etag: { supported: false },
    authenticationSchemes: [{ type: 'oauthbearertoken' }],
  })
  const types = await home.scim('GET', '/ResourceTypes')
  expect(types.json).toMatchObject({ totalResults: 2 })
  expect((await home.scim('GET', '/ResourceTypes/User')).json).toMatchObject({
    endpoint: '/Users',
  })
  const listed = (await home.scim('GET', '/Schemas')).json.Resources as { id: string }[]
  expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining([...schemas, ...groupSchemas]))
  expect((await home.scim('GET', `/Schemas/${schemas[0]}`)).json.id).toBe(schemas[0])
})

describe('the token', () => {
  it('is the only way in, and is stored as a hash', async () => {
    for (const path of ['/Users', '/Groups', '/ServiceProviderConfig', '/Schemas']) {
      for (const token of [
        null,
        '',
        'vitae_x',
        `${home.token.slice(0, -1)}${home.token.endsWith('x') ? 'y' : 'x'}`,
      ]) {
        const refused = await home.scim('GET', path, { token })
        expect([refused.status, refused.json.schemas]).toEqual([401, [errorSchema]])
        expect(refused.headers.get('www-authenticate')).toBe('Bearer')
      }
    }
    const { items } = await home.ports.items.scan({ limit: 500 })
    expect(JSON.stringify(items)).not.toContain(home.token)
    // It opens nothing else.
    const api = await home.ask('/resumes', {
      ...{ as: null, headers: { authorization: `Bearer ${home.token}` } },
    })
    expect(api.status).toBe(401)
  })

  it('ends when it is replaced, revoked or a year old, and with the workspace', async () => {
    const status = async (token: string) => (await home.scim('GET', '/Users', { token })).status
    const second = await home.makeToken(home.workspace)
    expect([await status(home.token), await status(second)]).toEqual([401, 200])
    const path = `/workspaces/${home.workspace}/provisioning-token`
    expect((await home.send('ana', path, { method: 'DELETE' })).status).toBe(204)
    expect(await status(second)).toBe(401)
    const third = await home.makeToken(home.workspace)
    home.clock.now += 366 * 24 * 3_600_000
    expect(await status(third)).toBe(401)
  })

  it('is made by owners alone, soon after they have signed in', async () => {
    await home.add('ana', home.workspace, 'ben', 'member')
    const path = `/workspaces/${home.workspace}/provisioning-token`
    const ask = (as: 'ana' | 'ben' | 'cleo') => home.send(as, path, { method: 'POST' })
    expect(await outcomeOf(await ask('ben'))).toBe('403 role-missing')
    expect(await outcomeOf(await ask('cleo'))).toBe('404 workspace-not-found')
    home.clock.now += 600_001
    expect(await outcomeOf(await ask('ana'))).toBe('403 proof-needed')
  })

  it('reaches no other workspace', async () => {
    const other = await home.create('cleo', 'Agency')
    const token = await home.makeToken(other.id, 'cleo')
    await home.add('ana', home.workspace, 'ben', 'member')
    const id = await create(userNamed('ben'))
    const group = await home.scim('POST', '/Groups', {
      body: { schemas: groupSchemas, displayName: 'admin', members: [{ value: id }] },
    })
    expect((await home.scim('GET', '/Users', { token })).json).toMatchObject({ totalResults: 0 })
    for (const path of [`/Users/${id}`, `/Groups/${group.json.id}`]) {
      const body = { schemas: [patchSchema], Operations: [{ op: 'remove', path: 'externalId' }] }
      expect((await home.scim('GET', path, { token })).status).toBe(404)
      expect((await home.scim('PATCH', path, { token, body })).status).toBe(404)
      expect((await home.scim('DELETE', path, { token })).status).toBe(404)
    }
    const put = await home.scim('PUT', `/Users/${id}`, { token, body: userNamed('ben') })
    expect(put.status).toBe(404)
    // The same person in another directory is another resource, and a member of nothing by it.
    const theirs = await create(userNamed('ben'), token)
    await home.scim('DELETE', `/Users/${theirs}`, { token })
    expect(await home.roles()).toMatchObject({ 'ben@example.org': 'admin' })
  })

  it('sends so many requests and no more', async () => {
    const limit = limits.provisioningByWorkspace
    const secret = (await home.ports.secrets.read('session')) ?? ''
    const who = keyedHash(secret, limit.name, home.workspace)
    const status = async () => (await home.scim('GET', '/Users')).status
    expect(await status()).toBe(200)
    await takeTries(home.ports, limit, who, limit.tries - 2)
    expect([await status(), await status()]).toEqual([200, 429])
    home.clock.now += 60_000
    expect(await status()).toBe(200)
  })
})

describe('users', () => {
  it('are invited where the workspace has no provider, and members once they accept', async () => {
    const id = await create({ ...userNamed('ben'), active: true })
    expect(home.mailbox.messages.map(({ to }) => to)).toEqual(['ben@example.org'])
    expect(await home.roles()).not.toHaveProperty('ben@example.org')
    const link = home.mailbox.linkFor('ben@example.org').split('#invitation=')[1] ?? ''
    expect((await home.join('ben', link)).status).toBe(200)
    expect(await home.roles()).toHaveProperty('ben@example.org', 'member')
    expect((await home.scim('DELETE', `/Users/${id}`)).status).toBe(204)
    expect(await home.roles()).not.toHaveProperty('ben@example.org')
    expect((await home.scim('GET', `/Users/${id}`)).status).toBe(404)
    expect((await home.send('ben', '/me')).status).toBe(200)
  })

  it('that are switched off before they come have no invitation any more', async () => {
    const id = await create(userNamed('ben'))
    const link = home.mailbox.linkFor('ben@example.org').split('#invitation=')[1] ?? ''
    const Operations = [{ op: 'replace', path: 'active', value: false }]
    await home.scim('PATCH', `/Users/${id}`, { body: { schemas: [patchSchema], Operations } })
    expect((await home.join('ben', link)).status).toBe(410)
  })

  it('who have deleted their account are invited anew, and no member without one', async () => {
    await home.add('ana', home.workspace, 'ben', 'member')
    const id = await create(userNamed('ben'))
    expect((await home.send('ben', '/me', { method: 'DELETE' })).status).toBe(204)
    expect((await home.scim('GET', `/Users/${id}`)).json.active).toBe(false)
    home.mailbox.messages.length = 0
    const Operations = [{ op: 'replace', path: 'active', value: true }]
    const on = await home.scim('PATCH', `/Users/${id}`, {
      body: { schemas: [patchSchema], Operations },
    })
    expect([on.status, on.json.active]).toEqual([200, true])
    expect(await home.roles()).toEqual({ 'ana@example.org': 'owner' })
    expect(home.mailbox.messages.map(({ to }) => to)).toEqual(['ben@example.org'])
  })

  it('who own the workspace are out of reach', async () => {
    const id = await create(userNamed('ana'))
    const Operations = [{ op: 'replace', value: { active: false } }]
    const off = await home.scim('PATCH', `/Users/${id}`, {
      body: { schemas: [patchSchema], Operations },
    })
    expect(off.json).toMatchObject({ status: '400', scimType: 'mutability' })
    expect((await home.scim('DELETE', `/Users/${id}`)).status).toBe(400)
    await home.scim('POST', '/Groups', {
      body: { schemas: groupSchemas, displayName: 'viewer', members: [{ value: id }] },
    })
    expect(await home.roles()).toEqual({ 'ana@example.org': 'owner' })
  })

  it('keep the role that an admin gave them, in a group that stands for none', async () => {
    await home.add('ana', home.workspace, 'ben', 'coach')
    const id = await create(userNamed('ben'))
    const made = await home.scim('POST', '/Groups', {
      body: { schemas: groupSchemas, displayName: 'Physics', members: [{ value: id }] },
    })
    expect(await home.roles()).toHaveProperty('ben@example.org', 'coach')
    await home.scim('DELETE', `/Groups/${made.json.id}`)
    expect(await home.roles()).toHaveProperty('ben@example.org', 'coach')
  })

  it('are in the log under the name of who made the token', async () => {
    await home.add('ana', home.workspace, 'ben', 'member')
    const id = await create(userNamed('ben'))
    await home.scim('DELETE', `/Users/${id}`)
    const log = await home.send('ana', `/workspaces/${home.workspace}/audit`)
    const { entries } = (await log.json()) as { entries: { kind: string; actor: string }[] }
    expect(entries[0]).toMatchObject({
      ...{ kind: 'member-removed', actor: home.userIds.ana, subject: home.userIds.ben },
      keyId: expect.any(String),
    })
  })

  it('come in pages, sorted and filtered', async () => {
    for (const name of ['dora', 'abel', 'carl', 'beth']) {
      await create({ ...userNamed(name), active: false })
    }
    const page = await home.scim('GET', '/Users?startIndex=2&count=2&sortBy=userName')
    expect(page.json).toMatchObject({
      ...{ totalResults: 4, startIndex: 2, itemsPerPage: 2 },
      Resources: [{ userName: 'beth@example.org' }, { userName: 'carl@example.org' }],
    })
    const filters = [
      'userName sw "a"',
      'active eq false and userName co "bel"',
      'not (userName co "e")',
    ]
    const counts = await Promise.all(
      filters.map(async (filter) => {
        const path = `/Users?filter=${encodeURIComponent(filter)}`
        return (await home.scim('GET', path)).json.totalResults
      }),
    )
    expect(counts).toEqual([1, 1, 0])
    const slim = await home.scim('GET', '/Users?attributes=userName')
    const [first] = slim.json.Resources as object[]
    expect(Object.keys(first ?? {}).toSorted()).toEqual(['id', 'schemas', 'userName'])
  })
})

describe('what is wrong', () => {
  it.each([
    ['POST', '/Users', { schemas }, 400],
    ['POST', '/Users', { schemas, userName: '' }, 400],
    ['POST', '/Users', [], 400],
    ['POST', '/Groups', { schemas: groupSchemas }, 400],
    ['PATCH', '/Users/01900000-0000-7000-8000-000000000001', { schemas: [patchSchema] }, 400],
    ['GET', '/Users/01900000-0000-7000-8000-000000000001', undefined, 404],
    ['GET', '/Users/x"%20or%20id%20pr%20or%20id%20eq%20"y', undefined, 404],
    ['GET', '/Users?filter=%22', undefined, 400],
    ['GET', '/Nobody', undefined, 404],
    ['POST', '/Bulk', { Operations: [] }, 404],
  ])('is refused: %s %s %j', async (method, path, body, status) => {
    await create(userNamed('ben'))
    const refused = await home.scim(method, path, { body })
    expect([refused.status, refused.json.schemas, refused.json.status]).toEqual([
      status,
      [errorSchema],
      String(status),
    ])
  })

  it('is refused: bodies that are too large, of another type, or no JSON', async () => {
    const large = await home.scim('POST', '/Users', { body: { x: 'x'.repeat(300_000) } })
    expect(large.status).toBe(413)
    const other = await home.scim('POST', '/Users', {
      ...{ body: userNamed('ben'), headers: { 'content-type': 'text/plain' } },
    })
    expect(other.status).toBe(415)
    const answer = await home.app.request('http://localhost:3000/api/scim/v2/Users', {
      method: 'POST',
      headers: { authorization: `Bearer ${home.token}`, 'content-type': 'application/json' },
      body: '{',
    })
    expect(answer.status).toBe(400)
  })

  it('changes nothing of prototypes', async () => {
    const id = await create(userNamed('ben'))
    const value = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"x":1}}}')
    const Operations = [
      { op: 'add', value },
      { op: 'add', path: '__proto__.polluted', value: true },
    ]
    for (const operation of Operations) {
      const body = { schemas: [patchSchema], Operations: [operation] }
      const answer = await home.scim('PATCH', `/Users/${id}`, { body })
      expect(answer.status).toBeLessThan(500)
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
