// @module-tag nightly
// Hostile texts of a directory: tests/scim/protocol.test.ts has the protocol.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openScim, type Scim } from './support/open-scim'

let home: Scim
beforeAll(async () => {
  home = await openScim()
})
afterAll(() => home.close())

const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User']
const groupSchemas = ['urn:ietf:params:scim:schemas:core:2.0:Group']
const searchSchemas = ['urn:ietf:params:scim:api:messages:2.0:SearchRequest']
const patchSchemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp']
const nothing = '/Users/01900000-0000-7000-8000-000000000001'

let made = 0
/** Creates a user with a name of their own. */
async function createUser(more: object = {}) {
  const body = { schemas, userName: `ben${made++}@example.org`, active: false, ...more }
  return home.scim('POST', '/Users', { body })
}

async function removeUsers() {
  const { json } = await home.scim('GET', '/Users?count=200')
  for (const { id } of json.Resources as { id: string }[]) await home.scim('DELETE', `/Users/${id}`)
}

async function patch(Operations: object[]) {
  const { Resources } = (await home.scim('GET', '/Users')).json as { Resources: { id: string }[] }
  const { id } = Resources[0] ?? (await createUser()).json
  return home.scim('PATCH', `/Users/${id}`, { body: { schemas: patchSchemas, Operations } })
}

type Send = (text: string) => ReturnType<Scim['scim']>
const byQuery =
  (path: string): Send =>
  (text) =>
    home.scim('GET', `${path}=${encodeURIComponent(text)}`)
const bySearch =
  (toBody: (text: string) => object): Send =>
  (text) =>
    home.scim('POST', '/.search', { body: { schemas: searchSchemas, ...toBody(text) } })

/** Every way by which an expression of a directory gets into the server. */
const ways: [string, Send][] = [
  ['filter of users', byQuery('/Users?filter')],
  ['filter of groups', byQuery('/Groups?filter')],
  ['attributes', byQuery('/Users?attributes')],
  ['attributes of one', byQuery(`${nothing}?attributes`)],
  ['excludedAttributes', byQuery('/Groups?excludedAttributes')],
  ['sortBy', byQuery('/Users?sortBy')],
  ['filter of a search', bySearch((filter) => ({ filter }))],
  ['attributes of a search', bySearch((name) => ({ attributes: [name] }))],
  ['excludedAttributes of a search', bySearch((name) => ({ excludedAttributes: [name] }))],
  ['sortBy of a search', bySearch((sortBy) => ({ sortBy }))],
  [
    'path of a change',
    async (path) => {
      const Operations = [{ op: 'add', path, value: 'x' }]
      return patch(Operations)
    },
  ],
  [
    'name in a change without a path',
    async (name) => {
      const Operations = [{ op: 'add', value: JSON.parse(`{${JSON.stringify(name)}:"x"}`) }]
      return patch(Operations)
    },
  ],
]

/** Names by which an expression could reach what all objects inherit. */
const inherited = [
  ...['__proto__', '__proto__.x', '__proto__.x pr', 'constructor.keys pr'],
  ...['constructor.prototype.x eq "y"', 'emails[__proto__.x pr].value', 'emails.__proto__'],
  ...['emails[constructor.prototype.x eq 1]', 'name.constructor.prototype.x'],
]

describe.each(ways)('%s', (_, send) => {
  it('changes nothing of all objects', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    for (const text of inherited) {
      const { status, json } = await send(text)
      const type = expect.stringMatching(/^invalid(?:Filter|Path)$/)
      expect([text, status, json.scimType]).toEqual([text, 400, type])
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
      expect([typeof Object.keys, 'x' in {}]).toEqual(['function', false])
    }
  })

  // The library that parsed these took 1.6 times as long for each character more: 80 would never end.
  it('refuses long runs at once', async () => {
    for (const part of ['\\', '\n', '"\\', '(', '[', 'not ', 'a', '.', 'emails[']) {
      const text = `userName eq "${part}`
      expect((await send(text + part.repeat(80))).status).toBe(400)
      expect((await send(part.repeat(3_000))).status).toBe(400)
    }
    expect((await send(`userName${' '.repeat(500)}`)).status).toBe(400)
  })
})

it('leaves sign-in and saves as they are', async () => {
  const flat = { name: 'Ana' }
  const saved = await home.send('ana', '/resumes', { method: 'POST', json: { flat } })
  expect(saved.status).toBe(201)
  expect((await home.send('ana', '/me')).status).toBe(200)
})

describe('a filter', () => {
  const found = async (filter: string) => {
    const answer = await home.scim('GET', `/Users?filter=${encodeURIComponent(filter)}`)
    return answer.status === 200 ? answer.json.totalResults : answer.json.scimType
  }

  it('is answered where a user has no address', async () => {
    await removeUsers()
    await createUser()
    expect(await found('emails[type eq "work" and value co "a"]')).toBe(0)
    await createUser({ userName: 'cleo', emails: [{ type: 'work', value: 'cleo@example.org' }] })
    expect(await found('emails[type eq "work" and value co "EXAMPLE"]')).toBe(1)
    expect(await found('emails[type eq "home" and value co "example"]')).toBe(0)
    expect(await found('emails co "example"')).toBe(1)
    expect(await found('not (emails pr)')).toBe(1)
    expect(await found('emails[not (type eq "home")].value sw "cleo"')).toBe(1)
  })

  const read: [string, unknown][] = [
    ['username EQ "BEN@example.org"', 1],
    ['userName ne "ben@example.org"', 0],
    ['active eq "False"', 1],
    ['active eq false or userName eq "nobody" and active eq true', 1],
    ['(active eq false or userName eq "nobody") and active eq true', 0],
    ['externalId eq null', 1],
    ['externalId eq "Abc"', 0],
    ['title pr', 0],
    ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq "x"', 0],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "ben"', 1],
    ['userName ew "\\u002eorg"', 1],
    ['meta.created gt "2000-01-01T00:00:00Z"', 1],
    ['meta.lastModified lt "2000-01-01T01:00:00+01:00"', 0],
    ['userName ge "ben"', 1],
    ['userName', 'invalidFilter'],
    ['userName eq', 'invalidFilter'],
    ['userName eq ben', 'invalidFilter'],
    ['userName is "ben"', 'invalidFilter'],
    ['userName eq "ben" and', 'invalidFilter'],
    ['nobody eq "ben"', 'invalidFilter'],
    ['emails[nobody eq "ben"]', 'invalidFilter'],
    ['a'.repeat(7_000), 'invalidFilter'],
  ]
  it('is read as the standard says', async () => {
    await removeUsers()
    await createUser({ userName: 'ben@example.org' })
    for (const [filter, expected] of read)
      expect([filter, await found(filter)]).toEqual([filter, expected])
  })
})

describe('what a directory stores', () => {
  it.each([
    ['a name of 321 characters', { userName: 'u'.repeat(321) }],
    ['a long name to show', { displayName: 'd'.repeat(250_000) }],
    ['a long family name', { name: { familyName: 'f'.repeat(321) } }],
    ['a long external id', { externalId: 'e'.repeat(321) }],
    ['a long address', { emails: [{ value: `${'a'.repeat(320)}@x.org` }] }],
    ['11 addresses', { emails: Array.from({ length: 11 }, (_, at) => ({ value: `${at}@x.org` })) }],
    ['a NUL', { displayName: 'a\u0000b' }],
    ['a line break', { userName: 'a\nb' }],
    ['a turned direction', { displayName: 'gro.elpmaxe\u202e' }],
    ['half a character', { name: { givenName: '\ud83d' } }],
  ])('has bounds: %s', async (_, more) => {
    const refused = await createUser(more)
    expect([refused.status, refused.json.scimType]).toEqual([400, 'invalidValue'])
  })

  it('has bounds: 40,000 levels', async () => {
    const answer = await home.app.request('http://localhost:3000/api/scim/v2/Users', {
      method: 'POST',
      headers: { authorization: `Bearer ${home.token}`, 'content-type': 'application/scim+json' },
      body: `{"userName":"x","x":${'['.repeat(40_000)}${']'.repeat(40_000)}}`,
    })
    expect(answer.status).toBe(400)
  })

  it('takes what is at its bounds', async () => {
    const emails = Array.from({ length: 10 }, (_, at) => ({ value: `${at}@example.org` }))
    const { status, json } = await createUser({
      ...{ userName: 'u'.repeat(320), displayName: 'ד'.repeat(320), emails },
    })
    expect([status, json.emails]).toEqual([201, emails])
  })

  it('is at most a million characters for each workspace', async () => {
    const emails = Array.from({ length: 10 }, (_, at) => ({
      ...{ value: `${at}${'v'.repeat(310)}`, type: 't'.repeat(320), display: 'd'.repeat(320) },
    }))
    await removeUsers()
    const statuses = new Set<number>()
    for (let at = 0; at < 110; at++) {
      statuses.add((await createUser({ userName: `u${at}`, emails })).status)
    }
    expect([...statuses]).toEqual([201, 400])
    const { json } = await home.scim('GET', '/Users?count=1')
    expect(Number(json.totalResults)).toBeGreaterThan(90)
    await removeUsers()
  })

  it('has groups with bounds', async () => {
    const body = { schemas: groupSchemas, displayName: 'g'.repeat(321) }
    expect((await home.scim('POST', '/Groups', { body })).status).toBe(400)
  })
})

describe('a change', () => {
  const change = async (...Operations: object[]) => {
    const { id } = (
      await createUser({ emails: [{ type: 'work', value: 'a@example.org', primary: true }] })
    ).json
    return home.scim('PATCH', `/Users/${id}`, { body: { schemas: patchSchemas, Operations } })
  }

  it.each([
    [{ op: 'replace', path: 'id', value: 'x' }, 'mutability'],
    [{ op: 'replace', path: 'meta.created', value: 'x' }, 'mutability'],
    [{ op: 'replace', path: 'nobody', value: 'x' }, 'invalidPath'],
    [{ op: 'replace', path: 'members', value: [] }, 'invalidPath'],
    [{ op: 'replace', path: 'active', value: 'maybe' }, 'invalidValue'],
    [{ op: 'replace', path: 'emails', value: 'x' }, 'invalidValue'],
    [{ op: 'replace', path: 'emails[type eq "home"].value', value: 'x' }, 'noTarget'],
    [{ op: 'remove', path: 'userName' }, 'invalidValue'],
    [{ op: 'remove' }, 'noTarget'],
    [{ op: 'move', path: 'active' }, 'invalidSyntax'],
    [{ op: 'replace', path: 5, value: 'x' }, 'invalidPath'],
    [{ op: 'add', path: 'displayName', value: 'x'.repeat(321) }, 'invalidValue'],
  ])('is refused: %j', async (operation, scimType) => {
    const refused = await change(operation)
    expect([refused.status, refused.json.scimType]).toEqual([400, scimType])
  })

  it('adds an address once, and moves the mark of the primary one', async () => {
    const added = { type: 'home', value: 'b@example.org', primary: true }
    const changed = await change(
      { op: 'add', path: 'emails', value: [added] },
      { op: 'add', path: 'emails', value: added },
      { op: 'Add', value: { 'name.familyName': 'Example', title: 'Dr', id: 'x' } },
    )
    expect(changed).toMatchObject({ status: 200, json: { name: { familyName: 'Example' } } })
    expect(changed.json.emails).toEqual([
      { type: 'work', value: 'a@example.org', primary: false },
      added,
    ])
  })

  it('has at most 100 operations', async () => {
    const operation = { op: 'replace', path: 'active', value: false }
    expect((await change(...Array.from({ length: 101 }, () => operation))).json.scimType).toBe(
      'tooMany',
    )
  })
})
