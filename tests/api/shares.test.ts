import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentHead } from '@/lib/api/documents'
import type { Share } from '@/lib/api/shares'
import { eraseOwner } from '@/lib/server/accounts/erase-owner'
import { toOwnerId } from '@/lib/server/owner'
import { openSharedDocument } from '@/lib/server/shares/open-shared'
import { openTestApi, sessions, type TestApi } from './support/test-api'

const owner = toOwnerId(sessions.ana)
const day = 24 * 60 * 60 * 1_000

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

async function send<T = Share>(method: string, path: string, json?: unknown) {
  const answer = await api.ask(path, { method, json })
  return { status: answer.status, body: (answer.status === 204 ? null : await answer.json()) as T }
}

async function createCv(name: string): Promise<string> {
  return (await send<DocumentHead>('POST', '/resumes', { flat: { name } })).body.id
}

async function createLink(more: object = {}): Promise<{ share: Share; cv: string; token: string }> {
  const cv = await createCv('Ana Maria')
  const { status, body } = await send('POST', '/shares', { documents: [{ id: cv }], ...more })
  expect(status).toBe(201)
  return { share: body, cv, token: tokenOf(body) }
}

const tokenOf = ({ url }: Share) => new URL(url ?? '').pathname.replace('/s/', '')
const open = (token: string) => openSharedDocument(api.ports, token, { session: null })
const notFound = { ok: false, code: 'not-found' }

describe('a share link', () => {
  it('leads to the newest version, or to the one that was chosen', async () => {
    const { cv, token, share } = await createLink({ label: 'For Harbour' })
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(share).toMatchObject({
      label: 'For Harbour',
      hasPassword: false,
      download: true,
      comments: false,
      documents: [{ id: cv, version: null }],
    })
    const chosen = { documents: [{ id: cv, version: 'current' }] }
    const fixed = tokenOf((await send('POST', '/shares', chosen)).body)
    const set = { kind: 'set', address: 'basics/name', before: 'Ana Maria', after: 'Ana New' }
    expect((await send('PATCH', `/resumes/${cv}`, { hunks: [set] })).status).toBe(200)
    const namedBy = async (link: string) => {
      const opened = await open(link)
      return opened.ok ? [opened.value.version, opened.value.document.content.basics.name] : null
    }
    expect(await namedBy(token)).toEqual([2, 'Ana New'])
    expect(await namedBy(fixed)).toEqual([1, 'Ana Maria'])
  })

  it('is shown again to its owner, and is nowhere in the store', async () => {
    const { cv, token, share } = await createLink()
    const listed = await send<{ shares: Share[] }>('GET', `/shares?document=${cv}`)
    expect(listed.body.shares).toEqual([share])
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(JSON.stringify(items)).not.toContain(token)
  })

  it('is not in the answer that is stored for a repeated request', async () => {
    const cv = await createCv('Ana')
    const ask = () =>
      api.ask('/shares', {
        method: 'POST',
        json: { documents: [{ id: cv }] },
        headers: { 'idempotency-key': 'once' },
      })
    const first = (await (await ask()).json()) as Share
    expect(first.url).not.toBeNull()
    expect(await (await ask()).json()).toEqual({ ...first, url: null })
    expect((await send<{ shares: Share[] }>('GET', '/shares')).body.shares).toEqual([first])
  })

  it('is gone at once when it is revoked, has ended, or its document is in the trash', async () => {
    const { cv, share, token } = await createLink()
    expect((await open(token)).ok).toBe(true)
    await send('DELETE', `/resumes/${cv}`)
    expect(await open(token)).toEqual(notFound)
    await send('POST', `/resumes/${cv}/restore`)
    expect((await open(token)).ok).toBe(true)
    const endsAt = new Date(api.clock.now + day).toISOString()
    await send('PATCH', `/shares/${share.id}`, { endsAt })
    api.clock.now += day
    expect(await open(token)).toEqual(notFound)
    await send('PATCH', `/shares/${share.id}`, { endsAt: null })
    expect((await open(token)).ok).toBe(true)
    expect((await send('DELETE', `/shares/${share.id}`)).status).toBe(204)
    expect(await open(token)).toEqual(notFound)
    expect((await send('DELETE', `/shares/${share.id}`)).status).toBe(204)
    expect((await send('PATCH', `/shares/${share.id}`, { label: 'x' })).status).toBe(404)
    const { body } = await send('GET', `/shares/${share.id}`)
    expect(body).toMatchObject({ url: null, revokedAt: new Date(api.clock.now).toISOString() })
    api.clock.now += 31 * day
    expect((await send('GET', `/shares/${share.id}`)).status).toBe(404)
  })

  it('ends with its document, and goes on with the others', async () => {
    const [cv, other] = [await createCv('Ana'), await createCv('Ana of old')]
    const documents = [{ id: cv }, { id: other }]
    const alone = (await send('POST', '/shares', { documents: [{ id: cv }], slug: 'ana' })).body
    const both = (await send('POST', '/shares', { documents })).body
    await send('DELETE', `/resumes/${cv}`)
    expect((await send('POST', `/resumes/${cv}/erase`)).status).toBe(204)
    expect((await send('GET', `/shares/${alone.id}`)).status).toBe(404)
    expect(await open(tokenOf(alone))).toEqual(notFound)
    const opened = await open(tokenOf(both))
    expect(opened.ok && opened.value.document.content.basics.name).toBe('Ana of old')
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(JSON.stringify(items.filter(({ pk }) => pk.includes('share')))).not.toContain(alone.id)
  })

  it('leaves nothing behind when the account is deleted', async () => {
    const { token } = await createLink({ slug: 'ana-maria' })
    await eraseOwner(api.ports, owner)
    expect(await open(token)).toEqual(notFound)
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(items.filter((item) => JSON.stringify(item).includes('share'))).toEqual([])
  })

  it('is refused for what cannot be shared', async () => {
    const cv = await createCv('Ana')
    const create = async (body: object) => (await send('POST', '/shares', body)).status
    const stranger = '018f0000-0000-7000-8000-0000000000ff'
    expect(await create({ documents: [] })).toBe(422)
    expect(await create({ documents: [{ id: cv }, { id: cv }] })).toBe(422)
    expect(await create({ documents: [{ id: stranger }] })).toBe(404)
    expect(await create({ documents: [{ id: cv, version: 9 }] })).toBe(404)
    expect(await create({ documents: [{ id: cv }], password: 'abc' })).toBe(422)
    expect(await create({ documents: [{ id: cv }], password: 'abcd', slug: 'ana' })).toBe(422)
    await send('DELETE', `/resumes/${cv}`)
    expect(await create({ documents: [{ id: cv }] })).toBe(409)
  })

  it('of an account are a hundred at most', async () => {
    const cv = await createCv('Ana')
    const create = async () => (await send('POST', '/shares', { documents: [{ id: cv }] })).status
    for (let number = 0; number < 100; number++) expect(await create()).toBe(201)
    expect(await create()).toBe(422)
  })
})

it('a readable address is of one link, leads on for 30 days after a change, and is nobody else’s until then', async () => {
  const { share, cv } = await createLink({ slug: 'ana' })
  const second = { documents: [{ id: cv }], slug: 'ana' }
  expect((await send('POST', '/shares', second)).status).toBe(409)
  expect((await send('PATCH', `/shares/${share.id}`, { slug: 'ana-maria' })).status).toBe(200)
  const idOfBen = (
    (await (
      await api.ask('/resumes', { as: 'ben', method: 'POST', json: { flat: { name: 'Ben' } } })
    ).json()) as DocumentHead
  ).id
  const byBen = async () => {
    const json = { documents: [{ id: idOfBen }], slug: 'ana' }
    return (await api.ask('/shares', { as: 'ben', method: 'POST', json })).status
  }
  expect(await byBen()).toBe(409)
  api.clock.now += 29 * day
  expect(await byBen()).toBe(409)
  api.clock.now += 2 * day
  expect(await byBen()).toBe(201)
  expect((await send('PATCH', `/shares/${share.id}`, { slug: 'ana' })).status).toBe(409)
  expect((await send('PATCH', `/shares/${share.id}`, { password: 'secret' })).status).toBe(422)
})
