import { afterAll, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { createApi } from '@/lib/server/api/create-api'
import { openPoolAccounts } from '@/tests/identity/support/open-pool-accounts'

const accounts = await openPoolAccounts()
const api = createApi(accounts.ports)
const ada = accounts.pool.add('ada@example.org')
await accounts.signedIn(ada)
afterAll(() => accounts.close())

const now = () => Math.floor(Date.now() / 1_000)

async function ask(path: string, token: string, init: RequestInit = {}) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  return api.request(`http://localhost:3000/api/v1${path}`, { ...init, headers })
}

it('serves a program that brings an access token of the pool, as its person', async () => {
  const token = await accounts.pool.mint('access', ada, { authTime: now() })
  expect(await (await ask('/me', token)).json()).toMatchObject({ user: { email: ada.email } })
  const ids = createIdGenerator()
  const document = createResume(ids)
  const body = JSON.stringify({ document, baseVersion: 0, operationId: ids.document() })
  // No page can make a browser send it: no origin is asked for.
  const saved = await ask(`/resumes/${document.id}`, token, { method: 'PUT', body })
  expect(saved.status).toBe(200)
  expect(await (await ask('/resumes', token)).text()).toContain(document.id)
})

it('says to sign in to whoever brings another token, and nothing of why', async () => {
  const others = [
    await accounts.pool.mint('id', ada, { authTime: now() }),
    await accounts.pool.mint('access', ada, { authTime: now(), exp: now() - 1 }),
    await accounts.pool.mint('access', ada, { authTime: now(), client_id: 'another' }),
    'a.b.c',
  ]
  for (const token of others) {
    const answer = await ask('/resumes', token)
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer error="invalid_token"',
    ])
    expect(await answer.json()).toMatchObject({ code: 'not-signed-in' })
  }
})

it('asks for a fresh sign-in before it deletes anything for good', async () => {
  const stale = await accounts.pool.mint('access', ada, { authTime: now() - 601 })
  const refused = await ask('/me', stale, { method: 'DELETE' })
  expect([refused.status, (await refused.json()).code]).toEqual([403, 'proof-needed'])
  expect(accounts.pool.users.has(ada.sub)).toBe(true)
})

it('serves a program that brings a token of ours beside those of the pool, until its key ends', async () => {
  const access = await accounts.pool.mint('access', ada, { authTime: now() })
  const asked = { name: 'Nightly', scopes: ['read'], expiresInDays: 1 }
  const made = await ask('/keys', access, { method: 'POST', body: JSON.stringify(asked) })
  const { id, key } = await made.json()
  const created = await ask('/auth/token', key, { method: 'POST', body: '{}' })
  const { access_token: token } = await created.json()
  expect((await ask('/resumes', token)).status).toBe(200)
  expect((await ask('/auth/token', access, { method: 'POST', body: '{}' })).status).toBe(403)
  expect((await ask(`/keys/${id}`, access, { method: 'DELETE' })).status).toBe(204)
  expect((await ask('/resumes', token)).status).toBe(401)
})
