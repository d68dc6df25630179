import type { Client } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DocumentBody } from '@/lib/api/documents'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { type OpenedTools, openTools, textOf } from './support/open-tools'

const ids = createIdGenerator()
const sentFile = (name: string) => ({
  ...{ id: ids.node(), fileId: 'ab'.repeat(32), name, documentId: ids.document() },
  ...{ kind: 'resume' as const, template: 'plain', at: '2026-03-02T10:00:00.000Z' },
})

let tools: OpenedTools
let client: Client
let key: string
let application: ApplicationDocument
beforeAll(async () => {
  tools = await openTools()
  key = (await tools.makeKey('ana', ['write'])).key
  client = await tools.connect(key)
  application = createApplication(ids, '2026-03-01', { employer: 'Dock & Sons' })
  application.content.sent = [sentFile('CV.pdf'), sentFile('Letter.pdf')]
  const put = { method: 'PUT', json: { document: application, baseVersion: 0 } }
  expect((await tools.api.ask(`/resumes/${application.id}`, put)).status).toBe(200)
})
afterAll(() => tools.close())

const read = async () =>
  (await (await tools.api.ask(`/resumes/${application.id}`)).json()) as DocumentBody & {
    document: ApplicationDocument
  }

/** Sends a request with the key. */
const askByKey = (path: string, method: string, json: object) =>
  tools.api.ask(path, { as: null, method, json, headers: { authorization: `Bearer ${key}` } })

const others = {
  fileId: 'cd'.repeat(32),
  name: 'Other.pdf',
  documentId: ids.document(),
  kind: 'letter',
  at: '2020-01-01',
  template: 'metro',
}

it.each(Object.entries(others))(
  'an agent cannot change %s of what was sent, nor can a key',
  async (field, after) => {
    const before = await read()
    const [entry] = before.document.content.sent
    const address = `${entry?.id}/${field}`
    const hunk = { kind: 'set', address, before: entry?.[field as keyof typeof others], after }
    const body = { baseVersion: before.version, hunks: [hunk] }
    const called = await client.callTool({
      name: 'patchResumesById',
      arguments: { id: application.id, body },
    })
    expect(called.isError, textOf(called)).toBe(true)
    expect(textOf(called)).toContain('changed by the person alone')
    const path = `/resumes/${application.id}`
    expect((await askByKey(path, 'PATCH', body)).status).toBe(422)
    const document = structuredClone(before.document)
    Object.assign(document.content.sent[0] ?? {}, { [field]: after })
    const put = await askByKey(path, 'PUT', { document, baseVersion: before.version })
    expect(put.status).toBe(422)
    expect(await read()).toEqual(before)
  },
)

it('a key removes nothing of it, also not by an old version, and may add', async () => {
  const before = await read()
  const path = `/resumes/${application.id}`
  const without = structuredClone(before.document)
  without.content.sent.pop()
  const put = (document: object) => askByKey(path, 'PUT', { document, baseVersion: before.version })
  expect((await put(without)).status).toBe(422)
  const versions = `/resumes/${application.id}/versions`
  const named = await tools.api.ask(versions, { method: 'POST', json: { name: 'Before' } })
  expect(named.status).toBe(201)
  const more = structuredClone(before.document)
  more.content.sent.push(sentFile('Second.pdf'))
  more.content.notes = 'Called back.'
  expect((await put(more)).status).toBe(200)
  const restored = await askByKey(`${versions}/${before.version}/restore`, 'POST', {})
  expect(restored.status).toBe(422)
  expect((await read()).document.content.sent).toHaveLength(3)
})

it('the person changes it in the app', async () => {
  const { document, version } = await read()
  document.content.sent.pop()
  const json = { document, baseVersion: version }
  const path = `/resumes/${application.id}`
  expect((await tools.api.ask(path, { method: 'PUT', json })).status).toBe(200)
})
