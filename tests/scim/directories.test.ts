import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openScim, type Scim } from './support/open-scim'

let home: Scim
beforeEach(async () => {
  home = await openScim()
})
afterEach(() => home.close())

const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User'
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const groupSchema = 'urn:ietf:params:scim:schemas:core:2.0:Group'
const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const patch = (...Operations: object[]) => ({ body: { schemas: [patchSchema], Operations } })
const filtered = (filter: string) => `filter=${encodeURIComponent(filter)}`

/** Ben, who has an account and is a member already, as Microsoft Entra ID tells of him. */
const ofEntra = {
  schemas: [userSchema, enterprise],
  externalId: '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef',
  userName: 'ben@example.org',
  active: true,
  emails: [{ primary: true, type: 'work', value: 'ben@example.org' }],
  meta: { resourceType: 'User' },
  name: { formatted: 'Ben Example', familyName: 'Example', givenName: 'Ben' },
  roles: [],
}

async function create(body: object = ofEntra): Promise<string> {
  const made = await home.scim('POST', '/Users', { body })
  expect(made.status, JSON.stringify(made.json)).toBe(201)
  return String(made.json.id)
}

// Requests as in https://learn.microsoft.com/en-us/entra/identity/app-provisioning/use-scim-to-provision-users-and-groups
describe('Microsoft Entra ID', () => {
  it('looks for a user, creates them, and reads them', async () => {
    const path = `/Users?${filtered('userName eq "ben@example.org"')}`
    const none = await home.scim('GET', path)
    expect(none.status).toBe(200)
    expect(none.json).toMatchObject({ totalResults: 0, Resources: [], startIndex: 1 })
    const id = await create()
    const found = await home.scim('GET', path)
    expect(found.json).toMatchObject({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
      totalResults: 1,
      Resources: [{ id, externalId: ofEntra.externalId, active: true, name: ofEntra.name }],
    })
    const read = await home.scim('GET', `/Users/${id}`)
    expect(read.headers.get('content-type')).toContain('application/scim+json')
    expect(read.json).toMatchObject({
      userName: 'ben@example.org',
      emails: ofEntra.emails,
      meta: { resourceType: 'User', location: `http://localhost:3000/api/scim/v2/Users/${id}` },
    })
    const byExternal = await home.scim(
      'GET',
      `/Users?${filtered(`externalId eq "${ofEntra.externalId}"`)}`,
    )
    expect(byExternal.json).toMatchObject({ totalResults: 1 })
    const byMail = `emails[type eq "work"].value eq "ben@example.org"`
    const found2 = await home.scim('GET', `/Users?${filtered(byMail)}`)
    expect(found2.json).toMatchObject({ totalResults: 1 })
    expect((await home.scim('POST', '/Users', { body: ofEntra })).status).toBe(409)
  })

  it('changes values by paths with filters, and by several operations', async () => {
    const id = await create()
    const changed = await home.scim(
      'PATCH',
      `/Users/${id}`,
      patch(
        { op: 'Replace', path: 'emails[type eq "work"].value', value: 'ben.new@example.org' },
        { op: 'Replace', path: 'name.familyName', value: 'Newman' },
        { op: 'Add', path: 'title', value: 'Teacher' },
        { op: 'Add', path: `${enterprise}:department`, value: 'Physics' },
      ),
    )
    expect(changed.status, JSON.stringify(changed.json)).toBe(200)
    expect(changed.json).toMatchObject({
      emails: [{ type: 'work', value: 'ben.new@example.org' }],
      name: { familyName: 'Newman', givenName: 'Ben' },
    })
  })

  it.each([false, 'False', 'false'])('switches off with active %s', async (value) => {
    await home.add('ana', home.workspace, 'ben', 'member')
    const id = await create()
    expect(await home.roles()).toHaveProperty('ben@example.org', 'member')
    const off = await home.scim(
      'PATCH',
      `/Users/${id}`,
      patch({ op: 'Replace', path: 'active', value }),
    )
    expect([off.status, off.json.active]).toEqual([200, false])
    expect(await home.roles()).not.toHaveProperty('ben@example.org')
    const seen = await home.send('ben', `/workspaces/${home.workspace}`)
    expect(seen.status).toBe(404)
    // The account and the person's own space stay.
    expect((await home.send('ben', '/resumes')).status).toBe(200)
    const still = await home.scim('GET', `/Users?${filtered('userName eq "ben@example.org"')}`)
    expect(still.json).toMatchObject({ Resources: [{ id, active: false }] })
    const on = await home.scim(
      'PATCH',
      `/Users/${id}`,
      patch({ op: 'Add', path: 'active', value: 'True' }),
    )
    expect([on.status, on.json.active]).toEqual([200, true])
    expect(await home.roles()).toHaveProperty('ben@example.org', 'member')
  })

  it('keeps roles by groups', async () => {
    await home.add('ana', home.workspace, 'ben', 'member')
    const id = await create()
    const made = await home.scim('POST', '/Groups', {
      body: {
        schemas: [
          groupSchema,
          'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group',
        ],
        externalId: '8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159',
        displayName: 'Vitae Coaches',
        meta: { resourceType: 'Group' },
      },
    })
    expect(made.status, JSON.stringify(made.json)).toBe(201)
    const group = `/Groups/${made.json.id}`
    const member = { $ref: null, value: id }
    const added = await home.scim(
      'PATCH',
      group,
      patch({ op: 'Add', path: 'members', value: [member] }),
    )
    expect(added.status, JSON.stringify(added.json)).toBe(200)
    expect(await home.roles()).toHaveProperty('ben@example.org', 'coach')
    const renamed = await home.scim(
      'PATCH',
      group,
      patch({ op: 'Replace', path: 'displayName', value: 'Vitae Viewers' }),
    )
    expect(renamed.status).toBe(200)
    expect(await home.roles()).toHaveProperty('ben@example.org', 'viewer')
    const bare = await home.scim('GET', `${group}?excludedAttributes=members`)
    expect(bare.json).not.toHaveProperty('members')
    const listed = await home.scim(
      'GET',
      `/Groups?excludedAttributes=members&${filtered('displayName eq "Vitae Viewers"')}`,
    )
    expect(listed.json).toMatchObject({ totalResults: 1 })
    const removed = await home.scim(
      'PATCH',
      group,
      patch({ op: 'Remove', path: 'members', value: [member] }),
    )
    expect(removed.status, JSON.stringify(removed.json)).toBe(200)
    expect(await home.roles()).toHaveProperty('ben@example.org', 'member')
    expect((await home.scim('DELETE', group)).status).toBe(204)
    expect((await home.scim('GET', group)).status).toBe(404)
  })
})

// Requests as in https://developer.okta.com/docs/api/openapi/okta-scim/guides/scim-20
describe('Okta', () => {
  const ofOkta = {
    schemas: [userSchema],
    userName: 'ben@example.org',
    name: { givenName: 'Ben', familyName: 'Example' },
    emails: [{ primary: true, value: 'ben@example.org', type: 'work' }],
    displayName: 'Ben Example',
    locale: 'en-US',
    externalId: '00ujl29u0le5T6Aj10h7',
    groups: [],
    password: '1mz050nq',
    active: true,
  }

  it('tests the connection, looks for a user and creates them', async () => {
    const tested = await home.scim('GET', '/Users?startIndex=1&count=2')
    expect(tested.json).toMatchObject({ totalResults: 0, startIndex: 1, itemsPerPage: 2 })
    const path = `/Users?${filtered('userName eq "ben@example.org"')}&startIndex=1&count=100`
    expect((await home.scim('GET', path)).json).toMatchObject({ totalResults: 0 })
    const id = await create(ofOkta)
    const read = await home.scim('GET', `/Users/${id}`)
    expect(read.json).toMatchObject({ displayName: 'Ben Example', active: true })
    expect(JSON.stringify(read.json)).not.toContain('1mz050nq')
    const { items } = await home.ports.items.scan({ limit: 500 })
    expect(JSON.stringify(items)).not.toContain('1mz050nq')
  })

  it('replaces a user, and switches them off without a path', async () => {
    await home.add('ana', home.workspace, 'ben', 'coach')
    const id = await create(ofOkta)
    const put = await home.scim('PUT', `/Users/${id}`, {
      body: { ...ofOkta, id, name: { givenName: 'Another', familyName: 'User' }, meta: {} },
    })
    expect(put.status, JSON.stringify(put.json)).toBe(200)
    expect(put.json).toMatchObject({ name: { givenName: 'Another', familyName: 'User' } })
    const off = await home.scim(
      'PATCH',
      `/Users/${id}`,
      patch({ op: 'replace', value: { active: false } }),
    )
    expect([off.status, off.json.active]).toEqual([200, false])
    expect(await home.roles()).not.toHaveProperty('ben@example.org')
  })

  it('pushes groups with their id, and swaps members in one request', async () => {
    await home.add('ana', home.workspace, 'ben', 'member')
    await home.add('ana', home.workspace, 'cleo', 'member')
    const ben = await create(ofOkta)
    const cleo = await create({
      ...{ ...ofOkta, userName: 'cleo@example.org', externalId: 'another' },
      emails: [{ primary: true, value: 'cleo@example.org', type: 'work' }],
    })
    const made = await home.scim('POST', '/Groups', {
      body: { schemas: [groupSchema], displayName: 'vitae-admin', members: [{ value: ben }] },
    })
    const id = String(made.json.id)
    expect(await home.roles()).toMatchObject({ 'ben@example.org': 'admin' })
    const swapped = await home.scim(
      'PATCH',
      `/Groups/${id}`,
      patch(
        { op: 'remove', path: `members[value eq "${ben}"]` },
        { op: 'add', path: 'members', value: [{ value: cleo, display: 'cleo@example.org' }] },
      ),
    )
    expect(swapped.status, JSON.stringify(swapped.json)).toBe(200)
    expect(await home.roles()).toMatchObject({
      'ben@example.org': 'member',
      'cleo@example.org': 'admin',
      'ana@example.org': 'owner',
    })
    const named = await home.scim(
      'PATCH',
      `/Groups/${id}`,
      patch({ op: 'replace', value: { id, displayName: 'vitae-viewer' } }),
    )
    expect(named.status, JSON.stringify(named.json)).toBe(200)
    expect(await home.roles()).toMatchObject({ 'cleo@example.org': 'viewer' })
    const all = await home.scim(
      'PATCH',
      `/Groups/${id}`,
      patch({ op: 'replace', path: 'members', value: [{ value: ben }, { value: cleo }] }),
    )
    expect(all.json.members).toHaveLength(2)
  })
})
