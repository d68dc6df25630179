import { createHash } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import type { DocumentBody, DocumentHead, KeptPdf, VersionList } from '@/lib/api/documents'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { closeRenderer } from '@/tests/support/close-renderer'
import { openTestApi } from './support/test-api'

const { createEngine } = await loadEngineBundle()
const ids = createIdGenerator()
const document = sampleResume('teacher', ids)
document.content.basics.name = 'Zoë "Lisboa" Café'
const path = `/resumes/${document.id}`
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const api = await openTestApi()
await api.ask(path, { method: 'PUT', json: { document, baseVersion: 0 } })
afterAll(async () => {
  await closeRenderer()
  await api.close()
})

const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())

describe('the PDF of a document', () => {
  it('is what the engine draws everywhere, under a name that programs can read', async () => {
    const expected = await createEngine({ loadFont }).render(document)
    if (!expected.ok) throw new Error(expected.message)
    const answer = await api.ask(`${path}/pdf`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(sha(await bytesOf(answer))).toBe(sha(expected.rendered.bytes))
    const disposition = answer.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename="[\w .-]+"; filename\*=UTF-8''[\w%.-]+$/)
    expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe('Zoë-Lisboa-Café-CV.pdf')
  })

  it.each(['Ada \ud83d', 'Ada \ude00'])(
    'is made of a name that was cut in an emoji, as is every file of it: %j',
    async (name) => {
      const made = await api.ask('/resumes', { method: 'POST', json: { flat: { name } } })
      const { id } = await made.json()
      for (const file of [
        'pdf',
        ...['docx', 'json', 'html', 'text'].map((one) => `export?format=${one}`),
      ]) {
        const answer = await api.ask(`/resumes/${id}/${file}`)
        expect([file, answer.status]).toEqual([file, 200])
        expect(answer.headers.get('content-disposition')).toMatch(/filename\*=UTF-8''Ada/)
      }
    },
  )

  it('is not sent to whoever has it, until the document changes', async () => {
    const etag = (await api.ask(`${path}/pdf`)).headers.get('etag') ?? ''
    for (const match of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const answer = await api.ask(`${path}/pdf`, { headers: { 'if-none-match': match } })
      expect([answer.status, await answer.text()]).toEqual([304, ''])
    }
    const next = { ...document, title: 'Another' }
    await api.ask(path, { method: 'PUT', json: { document: next, baseVersion: 1 } })
    const changed = await api.ask(`${path}/pdf`, { headers: { 'if-none-match': etag } })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).not.toBe(etag)
  })

  it('is kept with its version for ever, and leaves by a link of its own', async () => {
    const made = await api.ask(`${path}/pdf`, { method: 'POST' })
    const kept = (await made.json()) as KeptPdf
    expect([made.status, kept]).toMatchObject([201, { version: 2 }])
    const linked = await api.ask(new URL(kept.url).pathname.replace('/api/v1', ''), { as: null })
    expect(linked.status).toBe(200)
    expect(linked.headers.get('content-security-policy')).toContain('sandbox')
    expect(linked.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(sha(await bytesOf(linked))).toBe(kept.sha256)
    const { items } = (await (await api.ask(`${path}/versions`)).json()) as VersionList
    expect(items[0]).toMatchObject({
      number: 2,
      reason: 'download',
      pdf: { sha256: kept.sha256, bytes: kept.bytes },
    })
    expect(JSON.stringify(items)).not.toContain('processed/')
    const again = await api.ask(`${path}/pdf?version=2`)
    expect(sha(await bytesOf(again))).toBe(kept.sha256)
    expect((await api.ask(`${path}/pdf?version=7`)).status).toBe(404)
    expect((await api.ask(`${path}/pdf?version=x`)).status).toBe(422)
    const forged = kept.url.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    expect((await api.ask(forged.replace('/api/v1', ''), { as: null })).status).toBe(404)
  })

  it('goes with its document: neither file nor link is left', async () => {
    const kept = (await (await api.ask(`${path}/pdf`, { method: 'POST' })).json()) as KeptPdf
    await api.ask(path, { method: 'DELETE' })
    await api.ask(`${path}/erase`, { method: 'POST' })
    expect(
      (await api.ask(new URL(kept.url).pathname.replace('/api/v1', ''), { as: null })).status,
    ).toBe(404)
    expect((await api.ports.files.list('processed/')).files).toEqual([])
  })
})

describe('a document that is made of a template and data', () => {
  it('has the address of its PDF', async () => {
    const data = { name: 'Rosa Lima', email: 'rosa@example.org', summary: 'Cooks.' }
    const made = await api.ask('/resumes', {
      method: 'POST',
      json: { templateId: 'ledger', data },
    })
    const { id } = (await made.json()) as DocumentHead
    const path = `/resumes/${id}`
    const read = async () => (await (await api.ask(path)).json()) as DocumentBody
    // With the typefaces that it is drawn for, as where a person chooses it.
    const design = { template: 'ledger', fonts: 'eb-garamond' }
    expect(await read()).toMatchObject({ document: { design } })
    expect(await read()).not.toHaveProperty('pdf')
    const generated = await api.ask(`${path}/generate-pdf`, { method: 'POST' })
    const kept = (await generated.json()) as KeptPdf
    expect(generated.status).toBe(201)
    const { pdf } = await read()
    const ofPdf = `${path}/pdf?version=1`
    const url = `http://localhost:3000/api/v1${ofPdf}`
    expect(pdf).toEqual({ url, version: 1, link: { url, expiresAt: null } })
    const { document } = await read()
    await api.ask(path, {
      method: 'PUT',
      json: { document: { ...document, title: 'New' }, baseVersion: 1 },
    })
    expect((await read()).pdf).toEqual(pdf)
    const file = await api.ask(ofPdf)
    expect((await file.arrayBuffer()).byteLength).toBe(kept.bytes)
    expect((await api.ask(ofPdf, { as: 'ben' })).status).toBe(404)
  })

  it('is of no template that there is not, and of JSON Resume as well', async () => {
    const post = (json: object) => api.ask('/resumes', { method: 'POST', json })
    const data = { basics: { name: 'Rosa' }, work: [{ name: 'Casa', position: 'Cook' }] }
    const made = await post({ data })
    expect([made.status, await made.json()]).toMatchObject([201, { name: 'Rosa' }])
    const wrong = await post({ templateId: 'nowhere', data })
    expect([wrong.status, await wrong.json()]).toMatchObject([
      422,
      { problems: [{ path: 'templateId' }] },
    ])
    for (const json of [
      { templateId: 'workbench' },
      { templateId: 'workbench', flat: {} },
      { data, flat: {} },
    ]) {
      expect((await post(json)).status).toBe(422)
    }
  })
})
