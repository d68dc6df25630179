import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentHead } from '@/lib/api/documents'
import { openTestApi, type TestApi } from './support/test-api'

// A CV that a simple program throws away: by the address that it was made with.

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

let count = 0
const freshEmail = () => `person${++count}@example.org`
const flatOf = (email: string) => ({
  name: 'Rosa Lima',
  email,
  phone: '123',
  summary: 'Cooks.',
  skills: ['Bread'],
  experience: [],
  education: [],
})
const make = (email: string) => api.ask('/resume', { method: 'POST', json: flatOf(email) })
const documentPath = (answer: Response) =>
  (answer.headers.get('content-location') ?? '').replace('/api/v1', '')
const at = (email: string) => `/resume/${encodeURIComponent(email)}`
const codeOf = async (answer: Response) => [
  answer.status,
  ((await answer.json()) as { code: string }).code,
]

describe('a CV that is thrown away by its address', () => {
  const trash = (email: string, more: Parameters<TestApi['ask']>[1] = {}) =>
    api.ask(at(email), { method: 'DELETE', ...more })

  it('lies in the trash as any other, and comes out of it again', async () => {
    const email = freshEmail()
    const path = documentPath(await make(email))
    const trashed = await trash(email.toUpperCase())
    expect(trashed.status).toBe(200)
    expect(documentPath(trashed)).toBe(path)
    const head = (await trashed.json()) as DocumentHead
    expect(head).toMatchObject({ version: 1, name: 'Rosa Lima' })
    expect(head.trashedAt).not.toBeNull()
    expect(await codeOf(await api.ask(at(email)))).toEqual([404, 'not-found'])
    expect(await codeOf(await trash(email))).toEqual([404, 'not-found'])
    expect(await codeOf(await make(email))).toEqual([409, 'trashed'])
    expect((await api.ask(`${path}/restore`, { method: 'POST' })).status).toBe(200)
    expect(await (await api.ask(at(email))).json()).toEqual(flatOf(email))
  })

  it('is the one that was meant, and its owner’s', async () => {
    const email = freshEmail()
    await make(email)
    expect(await codeOf(await trash(email, { as: 'ben' }))).toEqual([404, 'not-found'])
    const other = await trash(email, { headers: { 'if-match': '"7"' } })
    expect(await codeOf(other)).toEqual([412, 'precondition-failed'])
    expect(await codeOf(await trash('nobody@example.org'))).toEqual([404, 'not-found'])
    expect((await api.ask(at(email))).status).toBe(200)
    expect((await trash(email, { headers: { 'if-match': '"1"' } })).status).toBe(200)
  })
})
