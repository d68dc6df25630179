import { afterEach, beforeEach, expect, it } from 'vitest'
import { openScim, type Scim } from './support/open-scim'

let home: Scim
beforeEach(async () => {
  home = await openScim()
})
afterEach(() => home.close())

const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User']
const groupSchemas = ['urn:ietf:params:scim:schemas:core:2.0:Group']
const search = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest'

it('finds users and groups, by pages, with the attributes that are asked for', async () => {
  for (let at = 10; at < 35; at++) {
    const body = { schemas, userName: `p${at}@example.org`, active: false }
    await home.scim('POST', '/Users', { body })
  }
  await home.scim('POST', '/Groups', { body: { schemas: groupSchemas, displayName: 'Physics' } })
  const body = { schemas: [search], attributes: ['userName'], startIndex: 25, count: 5 }
  const found = await home.scim('POST', '/.search', { body })
  expect(found).toMatchObject({ status: 200, json: { totalResults: 26, startIndex: 25 } })
  expect(found.json.Resources).toEqual([
    { schemas, id: expect.any(String), userName: expect.stringMatching(/^p/) },
    { schemas: groupSchemas, id: expect.any(String) },
  ])
  const filter = 'userName eq "p20@example.org" or displayName eq "Physics"'
  const counts = ['', '/Users', '/Groups'].map(async (path) => {
    const sent = { body: { schemas: [search], filter } }
    return (await home.scim('POST', `${path}/.search`, sent)).json.totalResults
  })
  expect(await Promise.all(counts)).toEqual([2, 1, 1])
})

it('needs the token, and the message of a search', async () => {
  const body = { schemas: [search] }
  expect((await home.scim('POST', '/.search', { body, token: null })).status).toBe(401)
  for (const wrong of [[], null, { schemas }, { schemas: [search], count: 'x' }]) {
    expect((await home.scim('POST', '/.search', { body: wrong })).status).toBe(400)
  }
})
