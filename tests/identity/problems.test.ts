import { afterAll, expect, it } from 'vitest'
import { problemSchema } from '@/lib/server/api/description/shapes'
import { openAccounts, password } from './support/open-accounts'

// Errors of /api/auth as a program meets them: the same shape as those of /api/v1, so that one reader is enough.

const accounts = await openAccounts()
afterAll(() => accounts.close())

const sent = (method: string, path: string, body?: object, more: Record<string, string> = {}) => {
  const browser = accounts.browser()
  const headers = { 'content-type': 'application/json', origin: browser.origin, ...more }
  return browser.send(method, `/api/auth${path}`, {
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
}
const wrong = { email: 'nobody@example.org', password }

it.each([
  ['POST', '/sign-in', wrong, {}, 401, 'wrong-credentials'],
  ['POST', '/sign-in', { email: 'x' }, {}, 422, 'invalid'],
  ['POST', '/sign-in', wrong, { origin: 'https://elsewhere.example' }, 403, 'forbidden'],
  ['POST', '/sign-in', wrong, { 'content-type': 'text/plain' }, 415, 'unsupported-media-type'],
  ['POST', '/sign-out-everywhere-else', {}, {}, 404, 'not-found'],
  ['GET', '/sign-in', undefined, {}, 405, 'method-not-allowed'],
  ['DELETE', '/sign-in', undefined, {}, 405, 'method-not-allowed'],
  ['GET', '/sessions', undefined, {}, 401, 'not-signed-in'],
] as const)('%s %s %j %j is %d', async (method, path, body, more, status, code) => {
  const answer = await sent(method, path, body, more)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const problem = problemSchema.parse(answer.data)
  expect(problem).toMatchObject({ status, code, type: `urn:vitae:problem:${code}` })
  // A sentence, not the code once more.
  expect(problem.title).toMatch(/^[A-Z].*\.$/)
  expect(answer.headers.get('x-request-id')).toBe(problem.requestId)
  if (status === 405) expect(answer.headers.get('allow')).toBe('POST')
  if (status === 422) expect(problem.problems?.length).toBeGreaterThan(0)
})

it('has a sentence for each code', async () => {
  const { describeProblem } = await import('@/lib/api/problem')
  const { errorStatus } = await import('@/lib/api/errors')
  for (const code of Object.keys(errorStatus) as (keyof typeof errorStatus)[]) {
    const { title } = JSON.parse(describeProblem({ code }, 'r').body)
    expect([code, title]).not.toEqual([code, 'This could not be done.'])
  }
})
