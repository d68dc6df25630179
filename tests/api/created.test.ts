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

it('warns of names and dates that mean nothing, at their places in what was sent', async () => {
  const warningsOf = async (json: object) => {
    const made = await api.ask('/resumes', { method: 'POST', json })
    expect(made.status).toBe(201)
    return ((await made.json()) as { warnings?: object[] }).warnings
  }
  const entry = { name: 'Mill', postion: 'Miller', startDate: '2018-13', endDate: '2019-02' }
  expect(
    await warningsOf({ resume: { basics: { name: 'Ana' }, wrok: [{}], work: [entry], 'x-a': 1 } }),
  ).toEqual([
    { path: 'work[0].postion', reason: 'did you mean "position"?' },
    { path: 'work[0].startDate', reason: '"2018-13" is no date' },
    { path: 'wrok', reason: 'did you mean "work"?' },
    { path: 'x-a', reason: 'not a known field: never printed' },
  ])
  const experience = [{ company: 'Mill', start: '2020', end: '2019', floor: 2 }]
  expect(await warningsOf({ flat: { name: 'Ana', skils: ['Milling'], experience } })).toEqual([
    { path: 'experience[0].floor', reason: 'not a known field: never printed' },
    { path: 'experience[0].end', reason: '"2019" is before the start' },
    { path: 'skils', reason: 'did you mean "skills"?' },
  ])
  expect(await warningsOf({ resume: { $schema: 'x', basics: { name: 'Ana' } } })).toBeUndefined()
  expect(await warningsOf({ flat: { experience: [{ start: '2019', end: 'present' }] } })).toBe(
    undefined,
  )
})

it('warns of them in a document that is saved', async () => {
  const made = await api.ask('/resumes', { method: 'POST', json: { flat: { name: 'Ana' } } })
  const { id } = (await made.json()) as { id: string }
  const { document } = (await (await api.ask(`/resumes/${id}`)).json()) as {
    document: { content: object }
  }
  const content = { ...document.content, wrok: [] }
  const save = (sent: object, baseVersion: number) =>
    api.ask(`/resumes/${id}`, { method: 'PUT', json: { document: sent, baseVersion } })
  expect(await (await save(document, 1)).json()).not.toHaveProperty('warnings')
  expect(await (await save({ ...document, content }, 1)).json()).toMatchObject({
    version: 2,
    warnings: [{ path: 'content.wrok', reason: 'did you mean "work"?' }],
  })
})
