import { afterAll, beforeAll, expect, it } from 'vitest'
import { admitTestPerson, createTestKey } from '../api/support/test-api'
import { type OpenedTools, openTools } from './support/open-tools'

let tools: OpenedTools
let key: string
beforeAll(async () => {
  tools = await openTools()
  await admitTestPerson(tools.api.ports, 'ana')
  const scopes = ['read', 'write', 'ai'] as const
  const made = await createTestKey(tools.api, 'ana', { scopes: [...scopes], audience: 'agents' })
  expect(made.audience).toBe('agents')
  key = made.key
})
afterAll(() => tools.close())

it('is accepted by the tools of agents', async () => {
  const client = await tools.connect(key)
  const { tools: offered } = await client.listTools()
  expect(offered.map(({ name }) => name)).toContain('postResumesByIdSuggestions')
})

const id = '01890000-0000-7000-8000-000000000000'
it.each([
  ['GET', '/resumes', null],
  ['POST', '/resumes', { flat: { name: 'By an agent' } }],
  ['DELETE', `/resumes/${id}`, null],
  ['POST', `/resumes/${id}/erase`, null],
  ['POST', '/shares', { documentId: id }],
  ['POST', '/auth/token', {}],
  ['POST', '/keys', { name: 'More', scopes: ['read'], expiresInDays: null }],
])('is refused by the REST API: %s %s', async (method, path, json) => {
  const headers = { authorization: `Bearer ${key}` }
  const asked = { as: null, method, headers, ...(json && { json }) }
  expect((await tools.api.ask(path, asked)).status).toBe(401)
})
