import { afterAll, expect, it } from 'vitest'
import { openTestApi } from './support/test-api'

// 201 says where what was made is, and which version it has (RFC 9110, 15.3.2).

const api = await openTestApi()
afterAll(() => api.close())

async function expectPlace(path: string, json: object): Promise<Response> {
  const made = await api.ask(path, { method: 'POST', json })
  expect([path, made.status]).toEqual([path, 201])
  const location = made.headers.get('location') ?? ''
  const found = await api.ask(location)
  expect([path, found.status]).toEqual([path, 200])
  if (made.headers.has('etag')) expect(made.headers.get('etag')).toBe(found.headers.get('etag'))
  return made
}

it('of documents, copies, versions, addresses and imports', async () => {
  const made = await expectPlace('/resumes', { flat: { name: 'Ana' } })
  expect(made.headers.get('etag')).toBe('"1"')
  const { id } = (await made.json()) as { id: string }
  expect((await expectPlace(`/resumes/${id}/duplicate`, {})).headers.get('etag')).toBe('"1"')
  await expectPlace(`/resumes/${id}/versions`, { name: 'Sent' })
  const byEmail = await expectPlace('/resume', { name: 'Bo', email: 'bo@example.org' })
  expect(byEmail.headers.get('etag')).toBe('"1"')
  await expectPlace('/imports', { fileName: 'old.txt' })
})
