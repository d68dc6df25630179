import { afterAll, describe, expect, it, vi } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { openTestApi } from './support/test-api'

// Next evaluates a module once for each of its bundles: the home of a process was opened by another
// copy of our modules than the one that answers a request.

const headers = {
  cookie: 'session=ana',
  origin: 'http://localhost:3000',
  'content-type': 'application/json',
}

const opened = await openTestApi()
vi.resetModules()
const { createApi } = await import('@/lib/server/api/create-api')
const answering = createApi(opened.ports)
afterAll(() => opened.close())

describe('an API of another bundle than the home', () => {
  it('has classes of its own', async () => {
    const types = await import('@/lib/server/items/item-types')
    const thrown = await opened.ports.items
      .query({ pk: 'p', limit: 1, cursor: '%%%' })
      .catch((error: Error) => error)
    expect(Object.getPrototypeOf(thrown)).not.toBe(types.InvalidCursorError.prototype)
    expect(thrown).toBeInstanceOf(types.InvalidCursorError)
  })

  it('knows what is wrong with a cursor', async () => {
    for (const path of ['/resumes?cursor=nonsense', '/resumes?cursor=nonsense&sort=title']) {
      expect((await answering.request(`/api/v1${path}`, { headers })).status).toBe(422)
    }
  })

  it('says 503 of a store that takes no more, and reads on', async () => {
    const document = createResume(createIdGenerator())
    const path = `/resumes/${document.id}`
    await opened.ask(path, { method: 'PUT', json: { document, baseVersion: 0 } })
    // The store of this test is the embedded one, whose database no port shows.
    const { database } = opened.ports.items as unknown as {
      database: { exec: (sql: string) => void }
    }
    database.exec('PRAGMA query_only = ON')
    const body = JSON.stringify({ document: { ...document, title: 'x' }, baseVersion: 1 })
    const answer = await answering.request(`/api/v1${path}`, { method: 'PUT', headers, body })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
    expect((await answering.request('/api/health')).status).toBe(503)
    expect((await answering.request(`/api/v1${path}`, { headers })).status).toBe(200)
    const found = await answering.request('/api/v1/resumes?search=cv', { headers })
    expect(found.status).toBe(200)
    database.exec('PRAGMA query_only = OFF')
  })
})
