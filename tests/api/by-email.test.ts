import { afterAll, describe, expect, it } from 'vitest'
import type {
  DocumentBody,
  DocumentHead,
  DocumentList,
  KeptPdf,
  VersionList,
} from '@/lib/api/documents'
import type { FlatResume } from '@/lib/resume/flat/flat'
import { aliasPut, readAlias } from '@/lib/server/documents/by-email/alias-rows'
import { maintainDocument } from '@/lib/server/documents/maintain-document'
import { toOwnerId } from '@/lib/server/owner'
import { Crash, cutAfter } from '@/lib/server/testing/cut-items'
import { closeRenderer } from '@/tests/support/close-renderer'
import { openTestApi, sessions, type TestApi } from './support/test-api'

// The simple routes: a CV by the e-mail address that it was made with.

const api = await openTestApi()
afterAll(async () => {
  await closeRenderer()
  await api.close()
})

let count = 0
const freshEmail = () => `person${++count}@example.org`
const flatOf = (email: string) => ({
  name: 'Rosa Lima',
  email,
  phone: '123',
  summary: 'Cooks.',
  skills: ['Bread'],
  experience: [
    { role: 'Cook', company: 'Casa', start: '2020', end: 'present', details: ['Bakes'] },
  ],
  education: [],
})
const make = (email: string, json: object = flatOf(email)) =>
  api.ask('/resume', { method: 'POST', json })
const documentPath = (answer: Response) =>
  (answer.headers.get('content-location') ?? '').replace('/api/v1', '')
const at = (email: string) => `/resume/${encodeURIComponent(email)}`
const codeOf = async (answer: Response) => [
  answer.status,
  ((await answer.json()) as { code: string }).code,
]

describe('a CV by its address', () => {
  it('is made, read, and a document like all others', async () => {
    const email = freshEmail()
    const made = await make(email)
    expect([made.status, await made.json()]).toEqual([201, flatOf(email)])
    expect(made.headers.get('etag')).toBe('"1"')
    const read = await api.ask(at(email))
    expect([read.status, await read.json()]).toEqual([200, flatOf(email)])
    const body = (await (await api.ask(documentPath(read))).json()) as DocumentBody
    expect(body).toMatchObject({ name: 'Rosa Lima', version: 1 })
    const asked = await api.ask(at(email), { method: 'OPTIONS' })
    expect(asked.headers.get('allow')).toBe('DELETE, GET, HEAD, OPTIONS, PUT')
  })

  it('is found however the address is written, and stands once for each owner', async () => {
    const email = freshEmail()
    await make(email)
    expect((await api.ask(at(` ${email.toUpperCase()} `))).status).toBe(200)
    const json = flatOf(email)
    expect(await codeOf(await make(email.toUpperCase()))).toEqual([409, 'already-exists'])
    expect((await api.ask('/resume', { as: 'ben', method: 'POST', json })).status).toBe(201)
    expect((await api.ask(at(freshEmail()))).status).toBe(404)
    expect((await api.ask(at('not an address'))).status).toBe(404)
    const kim = 'kim@example.org'
    await make(kim)
    for (const other of [`\u212aim@example.org`, `${kim}\u0000`, `<${kim}>`, `Kim <${kim}>`]) {
      expect((await api.ask(at(other))).status, other).toBe(404)
      expect((await make(other)).status, other).toBe(422)
    }
  })

  it('needs an address, and makes nothing without', async () => {
    const before = await api.ports.items.scan({ limit: 1_000 })
    for (const email of [undefined, null, 7, '', 'rosa', 'a@b', `${'a'.repeat(250)}@b.org`]) {
      const answer = await make('', { ...flatOf(''), email })
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({ problems: [{ path: 'email' }] })
    }
    expect((await make('', { ...flatOf(freshEmail()), skills: 7 })).status).toBe(422)
    const rows = ({ items }: typeof before) => items.filter(({ pk }) => pk.startsWith('owner#'))
    expect(rows(await api.ports.items.scan({ limit: 1_000 }))).toEqual(rows(before))
  })

  it('goes on answering to its address when another is written in it', async () => {
    const [email, other] = [freshEmail(), freshEmail()]
    await make(email)
    const put = await api.ask(at(email), { method: 'PUT', json: { email: other } })
    expect(await put.json()).toMatchObject({ email: other })
    expect(await (await api.ask(at(email))).json()).toMatchObject({ email: other })
    expect((await api.ask(at(other))).status).toBe(404)
    expect((await make(other)).status).toBe(201)
  })

  it('is won by one of many at once', async () => {
    const email = freshEmail()
    // As many as one person may have under way at once.
    const answers = await Promise.all(Array.from({ length: 8 }, () => make(email)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)])
    const { items } = (await (await api.ask('/resumes?limit=200')).json()) as DocumentList
    const bodies = await Promise.all(
      items.map(async ({ id }) => (await api.ask(`/resumes/${id}`)).text()),
    )
    expect(bodies.filter((text) => text.includes(email))).toHaveLength(1)
  })

  it('has one effect for one Idempotency-Key', async () => {
    const email = freshEmail()
    const json = flatOf(email)
    const headers = { 'idempotency-key': email }
    const ask = () => api.ask('/resume', { method: 'POST', json, headers })
    const answers = await Promise.all(Array.from({ length: 8 }, ask))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201))
    expect(new Set(answers.map(documentPath)).size).toBe(1)
  })

  it('is whole after a crash at any place, when it is asked for again', async () => {
    for (let writes = 0, wasCut = true; wasCut; writes++) {
      const email = freshEmail()
      const whole = { ...api.ports.items }
      const cut = cutAfter(whole, writes)
      Object.assign(api.ports.items, cut.items)
      await make(email).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error
      })
      Object.assign(api.ports.items, whole)
      wasCut = cut.wasCut()
      const again = await make(email)
      expect([201, 409]).toContain(again.status)
      const read = await api.ask(at(email))
      expect(await read.json()).toEqual(flatOf(email))
      const head = (await (await api.ask(documentPath(read))).json()) as DocumentHead
      expect(head.version).toBe(1)
      if (!wasCut) expect(writes).toBeGreaterThan(2)
    }
  })
})

describe('changing it', () => {
  const put = (email: string, json: object, headers = {}) =>
    api.ask(at(email), { method: 'PUT', json, headers })

  it('changes the given fields alone, and keeps how it was', async () => {
    const email = freshEmail()
    const made = await make(email)
    const changed = await put(email, { phone: '456', skills: ['Bread', 'Cakes'] })
    const wanted: FlatResume = { ...flatOf(email), phone: '456', skills: ['Bread', 'Cakes'] }
    expect([changed.status, await changed.json()]).toEqual([200, wanted])
    expect(changed.headers.get('etag')).toBe('"2"')
    const versions = await api.ask(`${documentPath(made)}/versions`)
    expect(((await versions.json()) as VersionList).items).toMatchObject([{ number: 1 }])
    const same = await put(email, wanted)
    expect(same.headers.get('etag')).toBe('"2"')
  })

  it('follows If-Match, and tells what it does not take', async () => {
    const email = freshEmail()
    await make(email)
    expect((await put(email, { phone: '4' }, { 'if-match': '"1"' })).status).toBe(200)
    expect((await put(email, { phone: '5' }, { 'if-match': '"1"' })).status).toBe(412)
    expect((await put(email, { mood: 'good' })).status).toBe(422)
    expect(await (await api.ask(at(email))).json()).toMatchObject({ phone: '4' })
    expect((await put(freshEmail(), { phone: '4' })).status).toBe(404)
  })
})

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

it('its end leaves the address free once it is erased, and not before', async () => {
  const email = freshEmail()
  const path = documentPath(await make(email))
  await api.ask(path, { method: 'DELETE' })
  expect((await api.ask(at(email))).status).toBe(404)
  expect((await api.ask(`${at(email)}/download`)).status).toBe(404)
  expect(await codeOf(await make(email))).toEqual([409, 'trashed'])
  const put = await api.ask(at(email), { method: 'PUT', json: { phone: '1' } })
  expect(await codeOf(put)).toEqual([409, 'trashed'])
  await api.ask(`${path}/restore`, { method: 'POST' })
  expect((await api.ask(at(email))).status).toBe(200)
  await api.ask(path, { method: 'DELETE' })
  await api.ask(`${path}/erase`, { method: 'POST' })
  const { items } = await api.ports.items.scan({ limit: 1_000 })
  expect(
    items.filter(({ sk, data }) => sk.startsWith('alias#') && path.endsWith(String(data.id))),
  ).toEqual([])
  expect((await make(email)).status).toBe(201)
})

it('an address whose document is gone is deleted when its document is looked at, and free before', async () => {
  const [left, free, used] = [freshEmail(), freshEmail(), freshEmail()]
  const owner = toOwnerId(sessions.ana)
  for (const email of [left, free]) {
    const row = { id: api.ports.ids.document(), createdAt: api.clock.now }
    await api.ports.items.putInOrder([aliasPut(owner, email, row, 'absent')])
  }
  await make(used)
  expect((await api.ask(at(free))).status).toBe(404)
  expect((await make(free)).status).toBe(201)
  const { id } = (await readAlias(api.ports, owner, left)) ?? { id: '' }
  await maintainDocument(api.ports, owner, id)
  expect(await readAlias(api.ports, owner, left)).toBeNull()
  for (const email of [free, used]) expect((await api.ask(at(email))).status).toBe(200)
})

it('its PDF is kept, and leaves by a link that is good for an hour', async () => {
  const email = freshEmail()
  const path = documentPath(await make(email))
  const answer = await api.ask(`${at(email)}/download`)
  const kept = (await answer.json()) as KeptPdf
  expect(answer.status).toBe(200)
  expect(kept.url).toMatch(/^http:\/\/localhost:3000\/api\/v1\/files\/[\w-]+$/)
  expect(Date.parse(kept.expiresAt) - api.clock.now).toBe(60 * 60 * 1000)
  const link = new URL(kept.url).pathname
  // Where the store has addresses of its own, ours leads there, as a browser would go.
  const follow = async () => {
    const answer = await api.ask(link, { as: null })
    const there = answer.headers.get('location')
    return there === null ? answer : fetch(there)
  }
  const linked = await follow()
  expect(linked.headers.get('content-type')).toBe('application/pdf')
  expect((await linked.arrayBuffer()).byteLength).toBe(kept.bytes)
  api.clock.now += 60 * 60 * 1000 - 1_000
  expect((await follow()).status).toBe(200)
  api.clock.now += 1_000
  expect((await follow()).status).toBe(404)
  const { items } = (await (await api.ask(`${path}/versions`)).json()) as VersionList
  expect(items[0]).toMatchObject({ reason: 'download', pdf: { sha256: kept.sha256 } })
})
