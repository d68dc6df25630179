import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, it } from 'vitest'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { createApplication } from '@/lib/resume/create-application'
import { letterFor } from '@/lib/resume/create-letter'
import { followerLineage } from '@/lib/resume/family/family-base'
import { documentFormats } from '@/lib/resume/file-formats'
import { createIdGenerator } from '@/lib/resume/ids'
import { firstLook } from '@/lib/resume/look'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import { bodyKey } from '@/lib/server/kernel/rows/row-keys'
import { toOwnerId } from '@/lib/server/owner'
import { closeRenderer } from '@/tests/support/close-renderer'
import { writeEarlierRows } from '@/tests/support/earlier-rows'
import { takeExport } from '@/tests/support/take-export'
import { visitPage } from './support/shared-pages'
import { openTestApi, sessions } from './support/test-api'

// Rows of a release that did not know the fields that were added since, on each way that hands a document on.

const { createEngine } = await loadEngineBundle()
const hashOf = (part: string | Uint8Array) => createHash('sha256').update(part).digest('hex')
const ids = createIdGenerator()
const sample = sampleResume('data-engineer', ids)
const cv: ResumeDocument = {
  ...sample,
  design: {
    ...sample.design,
    template: 'metro',
    language: 'de',
    look: firstLook,
    autoFit: false,
    templatePhotoShape: false,
  },
}
cv.content.basics.email = 'ana@example.org'
const follower: ResumeDocument = { ...cv, id: ids.document(), lineage: followerLineage(cv, 1) }
const letter = letterFor(cv, { version: 1, date: '2026-03-01', posting: null }, ids)
const application = createApplication(ids, '2026-03-01', { employer: 'Elm Vets' })

const ana = toOwnerId(sessions.ana)
const api = await openTestApi()
afterAll(async () => {
  await closeRenderer()
  await api.close()
})

async function put(document: Document, baseVersion: number, checkpoint?: string) {
  const json = { document, baseVersion, ...(checkpoint ? { checkpoint } : {}) }
  const saved = await api.ask(`/resumes/${document.id}`, { method: 'PUT', json })
  expect(saved.status).toBe(200)
}

const before = { ...cv, title: 'First' }
await put(before, 0, 'download')
await put(cv, 1)
for (const document of [follower, letter, application]) await put(document, 0)
const made = await api.ask('/shares', {
  method: 'POST',
  json: { documents: [cv.id, letter.id].map((id) => ({ id })) },
})
const share = new URL(((await made.json()) as { url: string }).url).pathname

const ways: Record<string, () => Response | Promise<Response>> = {
  document: () => api.ask(`/resumes/${cv.id}`),
  letter: () => api.ask(`/resumes/${letter.id}`),
  application: () => api.ask(`/resumes/${application.id}`),
  list: () => api.ask('/resumes'),
  pdf: () => api.ask(`/resumes/${cv.id}/pdf`),
  'blind pdf': () => api.ask(`/resumes/${cv.id}/pdf?blind=true`),
  "letter's pdf": () => api.ask(`/resumes/${letter.id}/pdf`),
  ...Object.fromEntries(
    documentFormats.map((format) => [
      format,
      () => api.ask(`/resumes/${cv.id}/export?format=${format}`),
    ]),
  ),
  version: () => api.ask(`/resumes/${cv.id}/versions/1`),
  "version's pdf": () => api.ask(`/resumes/${cv.id}/pdf?version=1`),
  family: () => api.ask(`/resumes/${follower.id}/family`),
  'share page': () => visitPage(api, share),
  "share page's letter": () => visitPage(api, `${share}?document=2`),
  'share pdf': () => visitPage(api, `${share}/1.pdf`),
}

/** Returns the text of an answer, or a hash; of a Word file the texts of its parts, without the ids of its links. */
async function readAnswer(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const type = answer.headers.get('content-type') ?? ''
  if (/json|text/.test(type)) return strFromU8(bytes)
  if (!/officedocument/.test(type)) return hashOf(bytes)
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])
  return JSON.stringify(parts).replace(/rId[\w-]+/g, 'rId')
}

async function answers() {
  const found: Record<string, string> = {}
  for (const [name, bytes] of Object.entries(await takeExport(api.ports, ana))) {
    if (/^(?:cvs|data\/documents)\//.test(name)) found[`archive: ${name}`] = strFromU8(bytes)
  }
  for (const [name, way] of Object.entries(ways)) {
    const answer = await way()
    found[name] = `${answer.status} ${await readAnswer(answer)}`
  }
  return found
}

it('are handed on as if they had those fields, on every way', async () => {
  const whole = await answers()
  expect(
    Object.entries(whole).filter(([name, text]) => name in ways && !text.startsWith('200')),
  ).toEqual([])
  const removed = await writeEarlierRows(api.ports, ana)
  for (const path of ['design.look', 'lineage.base.design.look', 'content.stories']) {
    expect([...removed]).toContain(path)
  }
  const earlier = await answers()
  expect(Object.keys(whole)).toContain(`archive: data/documents/${cv.id}.jsonl`)
  for (const name of Object.keys(whole)) expect(earlier[name], name).toBe(whole[name])
})

it('are printed as the editor prints them', async () => {
  const drawn = await createEngine({ loadFont }).render(cv)
  if (!drawn.ok) throw new Error(drawn.message)
  const answer = await api.ask(`/resumes/${cv.id}/pdf`)
  const sent = Buffer.from(await answer.arrayBuffer())
  expect(sent.equals(Buffer.from(drawn.rendered.bytes))).toBe(true)
})

it('get those fields with a restored version and a copy', async () => {
  const restored = await api.ask(`/resumes/${cv.id}/versions/1/restore`, {
    method: 'POST',
    json: {},
  })
  expect(restored.status).toBe(200)
  const copied = await api.ask(`/resumes/${follower.id}/duplicate`, { method: 'POST', json: {} })
  const { id } = (await copied.json()) as { id: string }
  for (const written of [cv.id, id]) {
    const row = await api.ports.items.get(bodyKey(ana, written))
    expect(row?.data.document).toMatchObject({ design: { look: firstLook, largePrint: false } })
  }
})

it('is the same for a document that a program makes without a look', async () => {
  const { look, ...design } = cv.design
  const document = { ...cv, id: ids.document(), design }
  const posted = await api.ask('/resumes', { method: 'POST', json: { document } })
  expect([look, posted.status]).toEqual([firstLook, 201])
  const row = await api.ports.items.get(bodyKey(ana, document.id))
  expect(row?.data.document).toMatchObject({ design: { look: firstLook } })
})
