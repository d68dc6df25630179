import { createHash } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentBody, DocumentHead, DocumentList, VersionList } from '@/lib/api/documents'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { cutAfter } from '@/lib/server/testing/cut-items'
import { openTestApi } from './support/test-api'
import { askOften } from './support/until-admitted'

const ids = createIdGenerator()
let document: ResumeDocument
let path = ''
const api = await openTestApi()
afterAll(() => api.close())
beforeEach(async () => {
  document = createResume(ids)
  document.title = 'first'
  path = `/resumes/${document.id}`
  await api.ask(path, { method: 'PUT', json: { document, baseVersion: 0 } })
})

const titled = (title: string): ResumeDocument => ({ ...document, title })

async function list(query = ''): Promise<DocumentHead[]> {
  return ((await (await api.ask(`/resumes${query}`)).json()) as DocumentList).items
}

describe('saving', () => {
  it('follows a base version, and answers the same operation in the same way', async () => {
    const json = { document: titled('second'), baseVersion: 1, operationId: ids.document() }
    for (let time = 0; time < 2; time++) {
      const saved = await api.ask(path, { method: 'PUT', json })
      expect(await saved.json()).toMatchObject({ id: document.id, version: 2 })
      expect(saved.headers.get('etag')).toBe('"2"')
    }
    const late = { document: titled('late'), baseVersion: 1 }
    const conflict = await api.ask(path, { method: 'PUT', json: late })
    expect(conflict.status).toBe(409)
    expect(await conflict.json()).toMatchObject({
      code: 'version-conflict',
      current: { version: 2, document: titled('second') },
    })
  })

  it('follows If-Match as HTTP says', async () => {
    const put = (match: string, json: object) =>
      api.ask(path, { method: 'PUT', json, headers: { 'if-match': match } })
    expect((await put('"1"', { document: titled('second') })).status).toBe(200)
    const late = await put('"1"', { document: titled('late') })
    expect(late.status).toBe(412)
    expect(await late.json()).toMatchObject({
      code: 'precondition-failed',
      current: { version: 2 },
    })
    expect((await put('*', { document: titled('any') })).status).toBe(200)
    expect((await put('"3"', { document: titled('x'), baseVersion: 2 })).status).toBe(422)
    expect((await put('W/"3"', { document: titled('x') })).status).toBe(422)
  })

  it('says in a list which CV a CV follows', async () => {
    const lineage = { documentId: ids.document(), version: 1 }
    const following = { ...document, lineage }
    await api.ask(path, { method: 'PUT', json: { document: following, baseVersion: 1 } })
    const found = async () => (await list()).find(({ id }) => id === document.id)
    expect((await found())?.follows).toBe(lineage.documentId)
    await api.ask(path, { method: 'PUT', json: { document, baseVersion: 2 } })
    expect(await found()).not.toHaveProperty('follows')
  })

  it('keeps fields that nobody knows', async () => {
    const strange = { ...document, fromTheFuture: { a: [1, 'two'] } }
    await api.ask(path, { method: 'PUT', json: { document: strange, baseVersion: 1 } })
    const read = (await (await api.ask(path)).json()) as DocumentBody
    expect(read.document).toEqual(strange)
  })

  it('changes parts by hunks, all or none', async () => {
    const set = (before: string, after: string) => ({
      kind: 'set',
      address: 'document/title',
      before,
      after,
    })
    const patched = await api.ask(path, {
      method: 'PATCH',
      json: { hunks: [set('first', 'next')] },
    })
    expect(await patched.json()).toMatchObject({ version: 2 })
    const label = { kind: 'set', address: 'basics/label', before: '', after: 'Nurse' }
    const stale = await api.ask(path, {
      method: 'PATCH',
      json: { hunks: [label, set('first', 'late')] },
    })
    expect(stale.status).toBe(409)
    expect(await stale.json()).toMatchObject({
      problems: [{ path: 'hunks[1]' }],
      current: { version: 2 },
    })
    for (const hunks of [
      [],
      [{ kind: 'explode' }],
      [{ ...label, more: 1 }],
      [{ ...label, address: 'nowhere' }],
      [{ ...label, after: 'x'.repeat(400) }],
      [{ ...label, after: { deep: true } }],
    ]) {
      expect((await api.ask(path, { method: 'PATCH', json: { hunks } })).status).toBe(422)
    }
    const read = (await (await api.ask(path)).json()) as DocumentBody
    expect(read).toMatchObject({ version: 2, title: 'next', label: '' })
    expect(read.document.content.meta.lastModified).toBe(new Date(api.clock.now).toISOString())
  })
})

describe('making', () => {
  it('takes a document, JSON Resume, or the flat shape, and nothing else', async () => {
    const sample = sampleResume('nurse', ids)
    const whole = await api.ask('/resumes', { method: 'POST', json: { document: sample } })
    expect(whole.status).toBe(201)
    expect(whole.headers.get('location')).toBe(`/api/v1/resumes/${sample.id}`)
    const clash = await api.ask('/resumes', { method: 'POST', json: { document: sample } })
    expect([clash.status, await clash.json()]).toMatchObject([409, { code: 'already-exists' }])
    const resume = exportJsonResume(sample, { clean: true })
    const imported = await api.ask('/resumes', { method: 'POST', json: { resume } })
    const head = (await imported.json()) as DocumentHead
    expect([imported.status, head]).toMatchObject([201, { name: sample.content.basics.name }])
    expect(head.id).not.toBe(sample.id)
    const flat = { name: 'Ana', experience: [{ role: 'Nurse', company: 'São João' }] }
    expect((await api.ask('/resumes', { method: 'POST', json: { flat } })).status).toBe(201)
    for (const json of [{}, { flat, resume }, { flat: [] }, { resume: 'x' }, { other: {} }]) {
      expect((await api.ask('/resumes', { method: 'POST', json })).status).toBe(422)
    }
    const wrong = { experience: [{ role: { a: 1 } }] }
    const refused = await api.ask('/resumes', { method: 'POST', json: { flat: wrong } })
    expect(await refused.json()).toMatchObject({ problems: [{ path: 'experience[0].role' }] })
  })

  it('throws away and erases only what If-Match names', async () => {
    const change = (method: string, action: string, match: string) =>
      api.ask(`${path}${action}`, { method, headers: { 'if-match': match } })
    await api.ask(path, { method: 'PUT', json: { document: titled('second'), baseVersion: 1 } })
    const refused = await change('DELETE', '', '"1"')
    expect(refused.status).toBe(412)
    expect(await refused.json()).toMatchObject({
      code: 'precondition-failed',
      current: { version: 2, document: titled('second') },
    })
    expect((await (await api.ask(path)).json()) as DocumentBody).toMatchObject({ trashedAt: null })
    expect((await change('DELETE', '', 'W/"2"')).status).toBe(422)
    expect((await change('DELETE', '', '"2"')).status).toBe(200)
    const kept = await change('POST', '/erase', '"1"')
    expect(kept.status).toBe(412)
    expect(await kept.json()).toMatchObject({ current: { version: 2 } })
    expect((await api.ask(path)).status).toBe(200)
    expect((await change('POST', '/erase', '"2"')).status).toBe(204)
    // An answer that was lost: asked again, it is as good as done.
    expect((await change('POST', '/erase', '"2"')).status).toBe(204)
    expect((await api.ask(path)).status).toBe(410)
  })

  it('copies, throws away, gives back, erases', async () => {
    const copied = await api.ask(`${path}/duplicate`, { method: 'POST' })
    const copy = (await copied.json()) as DocumentHead
    expect([copied.status, copy]).toMatchObject([201, { title: 'first', version: 1 }])
    const trashed = await api.ask(path, { method: 'DELETE' })
    expect(await trashed.json()).toMatchObject({ trashedAt: expect.any(String) })
    expect((await list('?trashed=true')).map(({ id }) => id)).toContain(document.id)
    expect((await list()).map(({ id }) => id)).not.toContain(document.id)
    const json = { document: titled('typed'), baseVersion: 1 }
    expect((await api.ask(path, { method: 'PUT', json })).status).toBe(409)
    expect((await api.ask(`${path}/restore`, { method: 'POST' })).status).toBe(200)
    expect((await api.ask(`${path}/erase`, { method: 'POST' })).status).toBe(409)
    await api.ask(path, { method: 'DELETE' })
    for (let time = 0; time < 2; time++) {
      expect((await api.ask(`${path}/erase`, { method: 'POST' })).status).toBe(204)
    }
    expect((await api.ask(path)).status).toBe(410)
    const changes = await (await api.ask('/changes')).json()
    expect(changes).toMatchObject({
      changes: expect.arrayContaining([{ id: document.id, isErased: true }]),
      hasMore: false,
    })
  })
})

it('versions are kept, listed, named, read and gone back to', async () => {
  const kept = await api.ask(`${path}/versions`, { method: 'POST', json: { name: 'Sent' } })
  expect([kept.status, await kept.json()]).toMatchObject([201, { number: 1, reason: 'named' }])
  await api.ask(path, { method: 'PUT', json: { document: titled('second'), baseVersion: 1 } })
  const named = await api.ask(`${path}/versions/1`, { method: 'PATCH', json: { name: 'To Ana' } })
  expect(await named.json()).toMatchObject({ name: 'To Ana' })
  const version = await api.ask(`${path}/versions/1`)
  expect(await version.json()).toMatchObject({ number: 1, document })
  const restored = await api.ask(`${path}/versions/1/restore`, { method: 'POST' })
  expect(await restored.json()).toMatchObject({ version: 3 })
  const { items } = (await (await api.ask(`${path}/versions`)).json()) as VersionList
  expect(items).toMatchObject([
    { number: 2, reason: 'restore' },
    { number: 1, name: 'To Ana' },
  ])
  for (const number of ['0', 'x', '9', '1.5']) {
    expect((await api.ask(`${path}/versions/${number}`)).status).toBe(404)
  }
})

describe('a POST that comes twice', () => {
  it('has one effect and one answer, of 50 at once', async () => {
    const before = (await list('?limit=200')).length
    const headers = { 'idempotency-key': 'press' }
    const json = { flat: { name: 'Once' } }
    const press = () => api.ask('/resumes', { method: 'POST', json, headers })
    const answers = await askOften(50, press)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1)
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    expect((await list('?limit=200')).length).toBe(before + 1)
    const other = await api.ask('/resumes', { method: 'POST', json: { flat: {} }, headers })
    expect(other.status).toBe(422)
    expect(await other.json()).toMatchObject({ code: 'idempotency-mismatch' })
    const elsewhere = await api.ask(`${path}/duplicate`, { method: 'POST', headers })
    expect(elsewhere.status).toBe(422)
    // Somebody else's key of the same words is another key.
    const ben = await api.ask('/resumes', { as: 'ben', method: 'POST', json, headers })
    expect(ben.headers.get('location')).not.toBe(answers[0]?.headers.get('location'))
  })

  it('may be mended after a refusal, and goes on where a crash has left it', async () => {
    const headers = { 'idempotency-key': 'mended' }
    const wrong = { flat: { skills: 'none', experience: 'x' } }
    expect((await api.ask('/resumes', { method: 'POST', json: wrong, headers })).status).toBe(422)
    const json = { flat: { name: 'Right' } }
    expect((await api.ask('/resumes', { method: 'POST', json, headers })).status).toBe(201)

    const whole = { ...api.ports.items }
    // The claim is written, then the document; its head is not, nor the answer.
    Object.assign(api.ports.items, cutAfter(whole, 2).items)
    const cut = {
      method: 'POST',
      json: { flat: { name: 'Cut off' } },
      headers: { 'idempotency-key': 'cut' },
    }
    expect((await api.ask('/resumes', cut)).status).toBe(500)
    Object.assign(api.ports.items, whole)
    api.clock.now += 61_000
    expect((await api.ask('/resumes', cut)).status).toBe(201)
    expect((await list('?search=cut%20off')).length).toBe(1)
  })
})

describe('the description', () => {
  it('is OpenAPI 3.1 with every route in it, and every reference there', async () => {
    const text = await (await api.ask('/openapi.json', { as: null })).text()
    const described = JSON.parse(text) as {
      openapi: string
      paths: Record<string, Record<string, unknown>>
      components: { schemas: Record<string, unknown> }
    }
    expect(described.openapi).toBe('3.1.0')
    const paths = Object.entries(described.paths).flatMap(([route, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${route}`),
    )
    const routes = api.api.routes
      .filter(({ method, path: route }) => method !== 'ALL' && !/docs|openapi|\*/.test(route))
      .map(({ method, path: route }) => `${method} ${route.replace(/:(\w+)/g, '{$1}')}`)
    expect(paths.sort()).toEqual([...new Set(routes)].sort())
    for (const [, name = ''] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
      expect(described.components.schemas).toHaveProperty(name)
    }
    expect(text).toContain('#/components/schemas/Document')
  })

  it('is a page that loads nothing, and runs one script of its own', async () => {
    const page = await api.ask('/docs', { as: null })
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/)
    const html = await page.text()
    const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
    expect(scripts.map(([all]) => all.slice(0, 8))).toEqual(['<script>'])
    const hash = createHash('sha256')
      .update(scripts[0]?.[1] ?? '')
      .digest('base64')
    expect(policy).toContain(`script-src 'sha256-${hash}'; connect-src 'self'`)
    expect(html).not.toMatch(/<link|<img|=["']?https?:|url\(|@import|\son\w+=/)
    expect(html).toContain('PUT /api/v1/resumes/{id}')
  })
})
