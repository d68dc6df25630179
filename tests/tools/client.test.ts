import { readFileSync } from 'node:fs'
import type { Client } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { withStory } from '@/lib/resume/testing/with-story'
import { endpoint, type OpenedTools, openTools, textOf } from './support/open-tools'

const ids = createIdGenerator()

let tools: OpenedTools
let cv: ResumeDocument
let client: Client
beforeAll(async () => {
  tools = await openTools()
  const plain = createResume(ids)
  plain.content.basics.name = 'Ana Reis'
  plain.content.basics.summary = 'Welder with ten years in shipyards.'
  cv = withStory(plain, ['basics'])
  const put = { method: 'PUT', json: { document: cv, baseVersion: 0 } }
  expect((await tools.api.ask(`/resumes/${cv.id}`, put)).status).toBe(200)
  client = await tools.connect((await tools.makeKey('ana', ['write', 'ai'])).key)
})
afterAll(() => tools.close())

const call = (name: string, args: Record<string, unknown>, by = client) =>
  by.callTool({ name, arguments: args })

describe('a client with a key', () => {
  it('finds tools, resources and prompts', async () => {
    const { tools: listed } = await client.listTools()
    const named = readFileSync('SKILL.md', 'utf8').matchAll(/`((?:get|post)[A-Z]\w+)`/g)
    const names = [...named].map(([, name]) => name)
    expect(names).toContain('postResumesByIdSuggestions')
    expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
    const { resources } = await client.listResources()
    expect(resources.map(({ uri }) => uri)).toContain(`vitae://documents/${cv.id}/text`)
    const { prompts } = await client.listPrompts()
    expect(prompts.map(({ name }) => name)).toEqual([
      'tailor',
      'shorten',
      'review',
      'translate',
      'letter',
    ])
    const prompt = await client.getPrompt({ name: 'review', arguments: { cv: 'Ana' } })
    expect(JSON.stringify(prompt.messages)).toContain('postResumesByIdSuggestions')
    await expect(client.getPrompt({ name: 'tailor', arguments: { cv: 'Ana' } })).rejects.toThrow(
      'job',
    )
  })

  it('gets a link to a PDF that lasts an hour', async () => {
    const made = JSON.parse(textOf(await call('postResumesByIdPdf', { id: cv.id })))
    expect(Date.parse(made.expiresAt) - tools.api.clock.now).toBeLessThanOrEqual(60 * 60 * 1000)
    const asked = await tools.api.ask(`/resumes/${cv.id}/pdf`, { method: 'POST' })
    const { expiresAt } = (await asked.json()) as { expiresAt: string }
    expect(Date.parse(expiresAt) - tools.api.clock.now).toBeGreaterThan(24 * 60 * 60 * 1000)
  })

  it('reads documents as JSON and as text, without what is kept for their person alone', async () => {
    const read = await call('getResumesById', { id: cv.id })
    const whole = await client.readResource({ uri: `vitae://documents/${cv.id}` })
    const text = await client.readResource({ uri: `vitae://documents/${cv.id}/text` })
    expect(textOf(read)).toContain('Ana Reis')
    expect(JSON.stringify(whole)).toContain('shipyards')
    expect(JSON.stringify(text)).toContain('Welder with ten years')
    const stored = await (await tools.api.ask(`/resumes/${cv.id}`)).text()
    expect(stored).toMatch(/harbour was/)
    for (const told of [read, whole, text]) expect(JSON.stringify(told)).not.toMatch(/harbour was/)
    const exported = await call('getResumesByIdExport', { id: cv.id, format: 'json' })
    expect(JSON.stringify(exported)).not.toMatch(/harbour was/)
  })

  it('reads schemas and templates', async () => {
    const schema = await client.readResource({ uri: 'vitae://schema/documents' })
    expect(JSON.stringify(schema)).toContain('Application')
    expect(JSON.stringify(await client.readResource({ uri: 'vitae://templates' }))).toContain(
      'metro',
    )
    const uri = 'vitae://documents/x'
    await expect(client.readResource({ uri })).rejects.toMatchObject({
      message: expect.stringContaining('no resource'),
      data: { uri },
    })
  })

  it('changes the design by version, and no word', async () => {
    const hunk = { kind: 'set', address: 'design/fit', before: 0, after: 1 }
    const words = { kind: 'set', address: 'basics/label', before: '', after: 'Head of welding' }
    const lineage = { kind: 'set', address: 'document/lineage', before: null, after: null }
    const patch = (body: object) => call('patchResumesById', { id: cv.id, body })
    expect(textOf(await patch({ hunks: [hunk] }))).toContain('baseVersion')
    expect(textOf(await patch({ hunks: [hunk, words], baseVersion: 1 }))).toContain('hunks[1]')
    expect(textOf(await patch({ hunks: [lineage], baseVersion: 1 }))).toContain('hunks[0]')
    const stale = await patch({ hunks: [hunk], baseVersion: 7 })
    expect(stale.isError).toBe(true)
    expect(textOf(stale)).toContain('version-conflict')
    expect(textOf(stale)).not.toMatch(/harbour was/)
    expect((await patch({ hunks: [hunk], baseVersion: 1 })).isError).toBeUndefined()
    const now = await (await tools.api.ask(`/resumes/${cv.id}`)).json()
    expect(now.document.design.fit).toBe(1)
    expect(now.document.content.basics.label).toBe('')
  })

  it('suggests words, which wait for the person', async () => {
    const body = {
      baseVersion: 2,
      suggestions: [
        { address: 'basics/summary', text: 'Shipyard welder, ten years.', reason: 'Shorter.' },
        { address: 'basics/name', text: 'Ana R. Reis', reason: 'Fuller.' },
      ],
    }
    const answered = JSON.parse(
      textOf(await call('postResumesByIdSuggestions', { id: cv.id, body })),
    )
    expect(answered.result).toMatchObject({
      by: 'An agent',
      suggestions: [{ address: 'basics/summary', reason: 'Shorter.' }],
      dropped: [{ reason: 'unknown-field', count: 1 }],
    })
    const now = await (await tools.api.ask(`/resumes/${cv.id}`)).json()
    expect(now.document.content.basics.summary).toBe('Welder with ten years in shipyards.')
    const told = await (await tools.api.ask('/notifications')).json()
    expect(told.notifications ?? told.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'request-done', requestKind: 'proposal' }),
      ]),
    )
  })

  it('keeps applications', async () => {
    const application = createApplication(ids, '2026-03-01', { employer: 'Dock & Sons' })
    const made = await call('postResumes', { body: { document: application } })
    expect(textOf(made)).toContain('Dock & Sons')
    const address = 'content/employer'
    const hunks = [{ kind: 'set', address, before: 'Dock & Sons', after: 'Dock Ltd' }]
    const patched = await call('patchResumesById', {
      id: application.id,
      body: { hunks, baseVersion: 1 },
    })
    expect(textOf(patched)).toContain('"version":2')
    const sent = { kind: 'insert', list: 'content/sent', behind: null, node: {} }
    const refused = await call('patchResumesById', {
      id: application.id,
      body: { hunks: [sent], baseVersion: 2 },
    })
    expect(textOf(refused)).toContain('noted by the person')
    const listed = await call('getDocuments', { kind: 'application' })
    expect(textOf(listed)).toContain('Dock Ltd')
  })

  it('is told what it sent wrongly, as something to read', async () => {
    expect(textOf(await call('getResumesById', {}))).toContain('"id" is missing')
    expect(textOf(await call('getResumesById', { id: cv.id, more: 1 }))).toContain('"more"')
    const gone = await call('getResumesById', { id: ids.document() })
    expect(gone.isError).toBe(true)
    expect(textOf(gone)).toContain('not-found')
    await expect(call('deleteResumesById', { id: cv.id })).rejects.toThrow('no tool')
    const whole = { id: cv.id, body: { document: cv, baseVersion: 2 } }
    await expect(call('putResumesById', whole)).rejects.toThrow('no tool')
    const file = await call('postRequests', { body: { flat: { name: 'Ana' }, documentId: cv.id } })
    expect(textOf(file)).toContain('body.flat')
  })
})

describe('hostile clients', () => {
  const message = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }
  const post = (headers: Record<string, string>, body: unknown = message) =>
    tools.send(
      new Request(endpoint, {
        method: 'POST',
        headers: {
          accept: 'application/json, text/event-stream',
          'content-type': 'application/json',
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    )

  it('get nothing without a key, with a wrong one, or with a cookie', async () => {
    const nobody = await post({})
    expect(nobody.status).toBe(401)
    expect(nobody.headers.get('www-authenticate')).toMatch(/^Bearer/)
    expect((await post({ authorization: 'Bearer x' })).status).toBe(401)
    expect((await post({ cookie: 'session=ana' })).status).toBe(401)
  })

  it('get nothing of another person', async () => {
    const ben = await tools.connect((await tools.makeKey('ben', ['write'])).key)
    const read = await call('getResumesById', { id: cv.id }, ben)
    expect(textOf(read)).toContain('not-found')
    const { resources } = await ben.listResources()
    expect(JSON.stringify(resources)).not.toContain(cv.id)
    await expect(ben.readResource({ uri: `vitae://documents/${cv.id}` })).rejects.toThrow()
  })

  it('have the scopes of their key, and no more', async () => {
    const reader = await tools.connect((await tools.makeKey('ana', ['read'])).key)
    const { tools: listed } = await reader.listTools()
    expect(listed.map(({ name }) => name)).not.toContain('patchResumesById')
    const hunks = [{ kind: 'set', address: 'design/fit', before: 1, after: 2 }]
    const asked = { id: cv.id, body: { hunks, baseVersion: 2 } }
    expect(textOf(await call('patchResumesById', asked, reader))).toContain('scope-missing')
  })

  it('end with their key', async () => {
    const { id, key } = await tools.makeKey('ana', ['read'])
    const agent = await tools.connect(key)
    await agent.listTools()
    const revoked = await tools.api.ask(`/keys/${id}`, { method: 'DELETE' })
    expect(revoked.status).toBe(204)
    await expect(agent.listTools()).rejects.toThrow()
  })

  it('cannot come from a page of another site', async () => {
    const { key } = await tools.makeKey('ana', ['read'])
    const authorization = `Bearer ${key}`
    expect((await post({ authorization, origin: 'https://evil.example' })).status).toBe(403)
    expect((await post({ authorization, origin: 'http://localhost:3000' })).status).toBe(200)
  })

  it('are refused what is no message, too large or too deep', async () => {
    const { key } = await tools.makeKey('ana', ['read'])
    const authorization = `Bearer ${key}`
    const unparsed = await post({ authorization }, '{')
    expect([unparsed.status, await unparsed.json()]).toMatchObject([
      400,
      { jsonrpc: '2.0', id: null, error: { code: -32700 } },
    ])
    expect((await post({ authorization, 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post({ authorization }, `"${'x'.repeat(1_000_001)}"`)).status).toBe(413)
    expect((await post({ authorization }, '['.repeat(100) + ']'.repeat(100))).status).toBe(422)
    const get = new Request(endpoint, { headers: { authorization } })
    const refused = await tools.send(get)
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'OPTIONS, POST'])
  })

  it('keep no stream open', async () => {
    const { key } = await tools.makeKey('ana', ['read'])
    const listen = { jsonrpc: '2.0', id: 1, method: 'subscriptions/listen', params: {} }
    const answer = await post({ authorization: `Bearer ${key}` }, listen)
    expect(await answer.text()).toMatch(/error/)
  })
})
