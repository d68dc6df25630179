import { afterAll, describe, expect, it } from 'vitest'
import { rewordableFields } from '@/lib/ai/tailoring/offered-fields'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { describeApi } from '@/lib/server/api/description/describe-api'
import type { Api } from '@/lib/server/api/environment'
import { operations } from '@/lib/server/api/operations'
import type { Principal } from '@/lib/server/identity/identity-types'
import { toOwnerId } from '@/lib/server/owner'
import { callOperation } from '@/lib/server/tools/call-operation'
import { describeTools, type Tool } from '@/lib/server/tools/describe-tools'
import { lies, openCvs } from '@/tests/ai/support/lies'
import { sessions } from '@/tests/api/support/test-api'
import { someOf } from '@/tests/runs'
import { openTools, textOf } from './support/open-tools'

// An agent with all scopes that may write, which makes things up by every tool that there is. Nothing of it gets into
// a CV, and nothing of it is offered as if the CV said it.

const ids = createIdGenerator()
const cvs = openCvs()

const tools = await openTools()
for (const [, document] of cvs) {
  const put = { method: 'PUT', json: { document, baseVersion: 0 } }
  expect((await tools.api.ask(`/resumes/${document.id}`, put)).status).toBe(200)
}
const agent = await tools.connect((await tools.makeKey('ana', ['write', 'ai'])).key)
afterAll(() => tools.close())

type Suggested = { id: string; after: string; verdict: string }

/** Offers lies for as many texts as there are, and answers what came of them. */
async function tell(document: ResumeDocument, from: number) {
  const fields = rewordableFields(document)
  const told = lies.slice(from, from + Math.min(20, fields.length))
  const suggestions = told.map((lie, at) => {
    const { address, text } = fields[(at + from) % fields.length] ?? { address: '', text: '' }
    return { address, text: lie.notify(text).slice(0, 2_000), reason: 'The CV says so.' }
  })
  const body = { baseVersion: 1, suggestions }
  const answer = await agent.callTool({
    name: 'postResumesByIdSuggestions',
    arguments: { id: document.id, body },
  })
  const { id, result } = JSON.parse(textOf(answer))
  return { id, count: told.length, suggested: result.suggestions as Suggested[] }
}

const read = async ({ id }: ResumeDocument) => (await tools.api.ask(`/resumes/${id}`)).json()

it.each(
  someOf(
    cvs.map(([name], at) => [name, at] as const),
    1 / 8,
  ),
)(
  'an agent that makes things up: gets nothing into the CV of %s that is not marked',
  async (_, at) => {
    const document = cvs[at]?.[1]
    if (!document) throw new Error('There is no such CV')
    const before = await read(document)
    let offered = 0
    for (let next = 0; next < lies.length; ) {
      tools.api.clock.now += 60_000
      const { id, count, suggested } = await tell(document, next)
      next += count
      offered += suggested.length
      const unmarked = suggested.filter(({ verdict }) => verdict === 'pass')
      expect(unmarked.map(({ after }) => after)).toEqual([])
      // A person who accepts everything without a tick.
      const accepted = suggested.map((one) => ({ id: one.id, text: one.after, confirmed: [] }))
      const check = { method: 'POST', json: { accepted } }
      const checked = await (await tools.api.ask(`/ai/requests/${id}/check`, check)).json()
      const states = checked.wordings.map(({ state }: { state: string }) => state)
      expect(states).not.toContain('licensed')
      expect((await tools.api.ask(`/ai/requests/${id}`, { method: 'DELETE' })).status).toBe(204)
    }
    expect(offered).toBeGreaterThanOrEqual(lies.length - 3)
    expect(await read(document)).toEqual(before)
  },
)

describe('every other way', () => {
  const lie = 'PMP certified by the Vatican'
  const [, document] = cvs[0] as (typeof cvs)[number]
  const attempts: [string, string, Record<string, unknown>][] = [
    [
      'a text',
      'patchResumesById',
      {
        hunks: [
          {
            kind: 'set',
            address: 'basics/label',
            before: document.content.basics.label,
            after: lie,
          },
        ],
      },
    ],
    [
      'a section',
      'patchResumesById',
      { hunks: [{ kind: 'insert', list: 'content/custom', behind: null, node: { title: lie } }] },
    ],
    [
      'a confirmed fact',
      'patchResumesById',
      {
        hunks: [
          {
            kind: 'set',
            address: 'content/attested',
            before: [],
            after: [{ text: lie, place: 'basics', at: '' }],
          },
        ],
      },
    ],
    [
      'a template with words',
      'patchResumesById',
      {
        hunks: [{ kind: 'set', address: 'design/ownTemplate', before: null, after: { name: lie } }],
      },
    ],
    [
      'a title of a section',
      'patchResumesById',
      { hunks: [{ kind: 'set', address: 'section:work/title', before: '', after: lie }] },
    ],
    ['a file of other words', 'postRequests', { flat: { name: lie }, documentId: document.id }],
    ['notes', 'postRequests', { notes: lie, documentId: document.id }],
  ]

  it.each(attempts)('%s is refused before the API sees it', async (_, name, body) => {
    const given = name === 'patchResumesById' ? { id: document.id } : {}
    const answer = await agent.callTool({
      name,
      arguments: { ...given, body: { ...body, ...(given.id ? { baseVersion: 1 } : {}) } },
    })
    expect(answer.isError).toBe(true)
    expect(textOf(answer)).toMatch(/hunks\[0\]|not for agents/)
    expect(JSON.stringify(await read(document))).not.toContain(lie)
  })

  it('a document whose kind cannot be read is not changed', async () => {
    const { api } = tools.api
    const all = describeTools(describeApi(api, operations))
    const tool = all.find(({ name }) => name === 'patchResumesById') as Tool
    const asked: string[] = []
    // Reads have a limit of their own: it may be reached while changes still pass.
    const fetch = async ({ method }: Request) => {
      asked.push(method)
      return Response.json({ code: 'too-many-requests' }, { status: 429 })
    }
    const principal = { userId: toOwnerId(sessions.ana) } as Principal
    const caller = { api: { fetch } as unknown as Api, principal, url: 'http://localhost:3000' }
    const hunks = [{ kind: 'set', address: 'basics/summary', before: '', after: lie }]
    const answer = await callOperation(caller, tool, {
      id: document.id,
      body: { hunks, baseVersion: 1 },
    })
    expect(answer).toMatchObject({ isError: true })
    expect(asked).toEqual(['GET'])
  })

  it.each([document, { ...document, kind: 'letter' }])(
    'an application is no $kind',
    async (other) => {
      const made = { ...other, id: ids.document(), title: lie }
      const answer = await agent.callTool({
        name: 'postResumes',
        arguments: { body: { document: made } },
      })
      expect(textOf(answer)).toContain('application')
      expect((await tools.api.ask(`/resumes/${made.id}`)).status).toBe(404)
    },
  )

  it('a CV of an agent is none, and the agent hears of the way of its person', async () => {
    const body = { flat: { name: lie } }
    const answer = await agent.callTool({ name: 'postResumes', arguments: { body } })
    expect(textOf(answer)).toContain('not for agents. Ask the person to import')
  })

  it('no tool saves a whole document of a CV or a letter', async () => {
    const { tools: listed } = await agent.listTools()
    const names = listed.map(({ name }) => name)
    for (const none of ['putResumesById', 'postResume', 'putResumeByEmail']) {
      expect(names).not.toContain(none)
    }
  })

  it('proposals do not pile up', async () => {
    tools.api.clock.now += 60_000
    const codes: string[] = []
    for (let at = 0; at < 12; at++)
      codes.push(
        await tell(document, 0).then(
          () => 'ok',
          () => 'refused',
        ),
      )
    expect(codes.filter((code) => code === 'ok')).toHaveLength(10)
  })
})
