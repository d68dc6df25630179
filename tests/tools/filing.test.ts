import type { Client } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DocumentBody, DocumentHead } from '@/lib/api/documents'
import type { Share } from '@/lib/api/shares'
import { embeddedFiles } from '@/lib/pdf/embed/embedded-files'
import { writeField } from '@/lib/resume/change/field-values'
import { newFollower } from '@/lib/resume/family/new-follower'
import { refiled } from '@/lib/resume/filing'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { visitPage } from '../api/support/shared-pages'
import { type OpenedTools, openTools, textOf } from './support/open-tools'

const ids = createIdGenerator()
const secret = 'Zweitgespraech'
const cv = refiled(sampleResume('data-engineer', ids), {
  note: `Hamburg first\n${secret} with Ana`,
  isLocked: true,
})
const follower = refiled(newFollower(cv, { id: ids.document(), name: 'CV', siblings: 0 }), {
  isLocked: true,
})
const path = `/resumes/${cv.id}`

let tools: OpenedTools
let client: Client
let key: string
beforeAll(async () => {
  tools = await openTools()
  key = (await tools.makeKey('ana', ['write'])).key
  client = await tools.connect(key)
  for (const document of [cv, follower]) {
    const made = await tools.api.ask('/resumes', { method: 'POST', json: { document } })
    expect(made.status).toBe(201)
  }
})
afterAll(() => tools.close())

const read = async () =>
  (await (await tools.api.ask(path)).json()) as DocumentBody & { document: ResumeDocument }

/** Sends a request with the key. */
const askByKey = (address: string, method: string, json: object) =>
  tools.api.ask(address, { as: null, method, json, headers: { authorization: `Bearer ${key}` } })

const rename = (after: string, before = '') => ({
  hunks: [{ kind: 'set', address: 'document/title', before, after }],
})

it('lists the first line of a note, and that a CV is locked, to its person', async () => {
  const { items } = (await (await tools.api.ask('/resumes')).json()) as { items: DocumentHead[] }
  const head = items.find(({ id }) => id === cv.id)
  expect(head).toMatchObject({ note: 'Hamburg first', isLocked: true })
  expect((await read()).document.note).toContain(secret)
})

it('shows an agent the lock and no word of the note, nor finds it by one', async () => {
  const call = async (name: string, args: object) =>
    textOf(await client.callTool({ name, arguments: { ...args } }))
  const shown = await call('getResumesById', { id: cv.id })
  expect(shown).toContain('"isLocked":true')
  const listed = await call('getResumes', {})
  for (const text of [shown, listed]) expect(text).not.toMatch(/Hamburg first|Zweitgespraech/)
  const found = await tools.api.ask(`/resumes?search=${secret}`)
  expect(await found.json()).toMatchObject({ items: [] })
})

it('keeps the note out of a share page and of every file for others', async () => {
  const json = { documents: [{ id: cv.id }] }
  const share = await tools.api.ask('/shares', { method: 'POST', json })
  const page = await visitPage(
    tools.api,
    new URL(((await share.json()) as Share).url ?? '').pathname,
  )
  expect(page.status).toBe(200)
  expect(await page.text()).not.toMatch(/Hamburg first|Zweitgespraech|isLocked/)
  const carried = embeddedFiles({ ...cv, design: { ...cv.design, carry: true } })
  expect(carried).toHaveLength(2)
  for (const { bytes } of carried) {
    expect(new TextDecoder().decode(bytes)).not.toMatch(/Hamburg first|Zweitgespraech|isLocked/)
  }
  for (const format of ['json', 'json-resume', 'html', 'markdown', 'text', 'europass']) {
    const file = await tools.api.ask(`${path}/export?format=${format}`)
    expect(file.status, format).toBe(200)
    expect(await file.text(), format).not.toMatch(/Hamburg first|Zweitgespraech|isLocked/)
  }
})

it('refuses changes by agents and keys of a locked CV, and says why', async () => {
  const before = await read()
  const { version: baseVersion, document } = before
  const body = { ...rename('Mine', document.title), baseVersion }
  const called = await client.callTool({
    name: 'patchResumesById',
    arguments: { id: cv.id, body },
  })
  expect(called.isError, textOf(called)).toBe(true)
  expect(textOf(called)).toContain('document-locked')
  const changed = writeField(document, 'basics/phone', '+351 9')
  const refusals = [
    await askByKey(path, 'PATCH', body),
    await askByKey(path, 'PUT', { document: changed, baseVersion }),
    await askByKey(`/resumes/${follower.id}/family/bring-over`, 'POST', {}),
  ]
  for (const refused of refusals.slice(0, 2)) {
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ code: 'document-locked' })
  }
  expect(await read()).toEqual(before)
})

it('takes what a device of the person typed before it heard of the lock', async () => {
  const { version: baseVersion, document } = await read()
  const typed = writeField(document, 'basics/phone', '+351 7')
  const saved = await tools.api.ask(path, { method: 'PUT', json: { document: typed, baseVersion } })
  expect(saved.status).toBe(200)
  expect((await read()).document).toMatchObject({
    isLocked: true,
    content: { basics: { phone: '+351 7' } },
  })
})

it('brings nothing over to a locked version', async () => {
  const address = `/resumes/${follower.id}/family/bring-over`
  const refused = await tools.api.ask(address, { method: 'POST', json: {} })
  expect(refused.status).toBe(409)
  expect(await refused.json()).toMatchObject({ code: 'document-locked' })
})

it('lets a key change it in the request that unlocks it, and then go on', async () => {
  const { version: baseVersion, document } = await read()
  const unlocked = refiled(writeField(document, 'basics/phone', '+351 8'), { isLocked: undefined })
  const put = await askByKey(path, 'PUT', { document: unlocked, baseVersion })
  expect(put.status).toBe(200)
  expect((await askByKey(path, 'PATCH', rename('Mine', document.title))).status).toBe(200)
  expect((await read()).document.note).toContain(secret)
})
