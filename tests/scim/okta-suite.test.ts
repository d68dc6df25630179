import { expect, it } from 'vitest'
import { openScim } from './support/open-scim'

const list = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'
const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User'

// The steps and assertions of https://github.com/joelfranusic-okta/okta-scim-beta (SCIM_tests_for_Runscope.json), which Okta
// has integrations run before it lists them. Its random person is a fixed one here.
it('passes the suite that Okta runs', async () => {
  const home = await openScim()
  const { scim } = home
  const first = { schemas: [userSchema], userName: 'first@example.org', active: false }
  await scim('POST', '/Users', { body: first })
  await scim('POST', '/Groups', {
    body: { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], displayName: 'Everyone' },
  })
  for (const path of ['/Users?count=2&startIndex=1', '/Groups?count=100&startIndex=1']) {
    const { status, json } = await scim('GET', path)
    expect(status).toBe(200)
    expect(json).toMatchObject({ schemas: [list], startIndex: 1, totalResults: 1 })
    expect(json.itemsPerPage).toEqual(expect.any(Number))
    expect(json.Resources).not.toEqual([])
  }
  const filter = encodeURIComponent('userName eq "marta.keller@example.com"')
  const none = await scim('GET', `/Users?count=100&filter=${filter}&startIndex=1`)
  expect(none).toMatchObject({ status: 200, json: { schemas: [list], totalResults: 0 } })
  const unknown = await scim('GET', '/Users/5f4dcc3b5aa765d61d8327deb882cf99')
  expect(unknown).toMatchObject({
    status: 404,
    json: { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'] },
  })
  expect(unknown.json.detail).not.toBe('')
  const body = {
    schemas: [userSchema],
    userName: 'whitefish@okta.example.com',
    name: { givenName: 'Marta', familyName: 'Keller' },
    emails: [{ primary: true, value: 'marta.keller@example.com', type: 'work' }],
    displayName: 'Marta Keller',
    externalId: '5f4dcc3b5aa765d61d8327deb882cf99',
    groups: [],
    active: true,
  }
  const made = await scim('POST', '/Users', { body })
  const { userName, name } = body
  expect(made).toMatchObject({ status: 201, json: { active: true, userName, name } })
  expect(made.json.schemas).toContain(userSchema)
  const path = `/Users/${made.json.id}`
  expect(await scim('GET', path)).toMatchObject({ status: 200, json: { userName, name } })
  const off = await scim('PATCH', path, {
    body: {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'replace', value: { active: false } }],
    },
  })
  expect(off).toMatchObject({ status: 200, json: { active: false } })
  await home.close()
})
