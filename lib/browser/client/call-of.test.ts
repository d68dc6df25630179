import { expect, it } from 'vitest'
import { callOf } from './call-of'

it('stands in its address with what it takes, encoded', () => {
  const path = { id: 'a/b', number: 3 }
  expect(callOf('GET /api/v1/resumes/{id}/versions/{number}', { path })).toEqual({
    method: 'GET',
    path: '/api/v1/resumes/a%2Fb/versions/3',
  })
  const query = { search: 'night & ward', limit: 200 }
  expect(callOf('GET /api/v1/resumes', { query })).toEqual({
    method: 'GET',
    path: '/api/v1/resumes?search=night%20%26%20ward&limit=200',
  })
})

it('carries its body, the version that it holds for and its key', () => {
  expect(callOf('DELETE /api/v1/resumes/{id}', { path: { id: 'x' }, ifMatch: 2 })).toEqual({
    method: 'DELETE',
    path: '/api/v1/resumes/x',
    ifMatch: 2,
  })
  expect(callOf('GET /api/v1/notifications', { ifNoneMatch: '"1"' })).toEqual({
    ...{ method: 'GET', path: '/api/v1/notifications', ifNoneMatch: '"1"' },
  })
  const body = { ids: ['n'] }
  expect(callOf('POST /api/v1/notifications/read', { body, idempotencyKey: 'k' })).toEqual({
    ...{ method: 'POST', path: '/api/v1/notifications/read' },
    ...{ body, idempotencyKey: 'k' },
  })
})

it('does not compile when the server does not describe it', () => {
  // @ts-expect-error: there is no such operation
  callOf('GET /api/v1/nothing', {})
  // @ts-expect-error: a version has a number
  callOf('GET /api/v1/resumes/{id}/versions/{number}', { path: { id: 'x' } })
  const input = { path: { id: 'x', number: 1 }, body: { name: 1 } }
  // @ts-expect-error: a version is named by words
  callOf('PATCH /api/v1/resumes/{id}/versions/{number}', input)
})
