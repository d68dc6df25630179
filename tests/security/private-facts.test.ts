import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexCv } from '@/lib/ai/cv/cv-index'
import { composeSheet, sheetSizes } from '@/lib/ai/interview/compose-sheet'
import { createKit } from '@/lib/ai/interview/create-kit'
import { readPosting } from '@/lib/ai/posting/read-posting'
import { withToldFacts } from '@/lib/ai/questions/told-facts'
import { audiences, scopes } from '@/lib/api/keys'
import { webhookEvents } from '@/lib/api/webhooks'
import { workspaceHeader } from '@/lib/api/workspaces'
import { exportFormats } from '@/lib/resume/file-formats'
import { createIdGenerator } from '@/lib/resume/ids'
import { nameOf } from '@/lib/server/api/operation'
import { operations } from '@/lib/server/api/operations'
import { StoreUnavailableError } from '@/lib/server/items/item-types'
import { toOwnerId } from '@/lib/server/owner'
import { describeTools } from '@/lib/server/tools/describe-tools'
import { members } from '@/lib/server/workspaces/workspace-rows'
import { createPageLink, visitPage } from '@/tests/api/support/shared-pages'
import {
  admitTestPerson,
  createTestKey,
  sessions,
  type TestApi,
} from '@/tests/api/support/test-api'
import { captureOutput } from '@/tests/support/captured-output'
import { closeRenderer } from '@/tests/support/close-renderer'
import { takeExport } from '@/tests/support/take-export'
import { type OpenedTools, openTools, textOf } from '@/tests/tools/support/open-tools'
import { document } from './access-rows'
import { openMatrix, requestOf } from './open-matrix'
import { workspaceOfAna } from './workspace-rows'

/**
 * A private fact on all ways out (ADR private-facts): formats, operations and tools are those that are declared, so that
 * a new one is met here, too.
 */

const secret = 'quokka-ledger'
const ana = toOwnerId(sessions.ana)
const written = captureOutput()
const path = '/me/private-facts'
const entry = document.content.work[0]?.id ?? 'basics'
const fact = {
  ...{ entry, about: '', question: `How many? ${secret}`, text: `Twelve, ${secret}` },
  at: '2026-03-01T12:00:00.000Z',
}

let api: TestApi
let tools: OpenedTools
let routes: string[] = []
/** Answers before there was a fact, by what was asked. */
const before = new Map<string, string>()
let rowsBefore: ReadonlySet<string> = new Set()
let sharedPath = ''

const readRows = async () => (await api.ports.items.scan({ limit: 1_000 })).items
const keyOf = ({ pk, sk }: { pk: string; sk: string }) => `${pk} ${sk}`

/** Documents as they leave: each format, open and blind, and the page of a link with its PDF. */
const copies = [
  ...exportFormats.flatMap((format) =>
    ['false', 'true'].map(
      (blind) => `/resumes/${document.id}/export?format=${format}&blind=${blind}`,
    ),
  ),
  ...['false', 'true'].map((blind) => `/resumes/${document.id}/pdf?blind=${blind}`),
]
/** Words of a file, without the times in it; or the status of a refusal, whose body has an id of its own. */
async function contentOf(answer: Response): Promise<string> {
  if (!answer.ok) return String(answer.status)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const isZip = strFromU8(bytes.subarray(0, 2)) === 'PK'
  const files = isZip ? Object.values(unzipSync(bytes)) : [bytes]
  return files
    .map((file) => strFromU8(file, true))
    .join('\n')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
}
const readCopy = async (address: string) => contentOf(await api.ask(address))
const readShared = async (address: string) => contentOf(await visitPage(api, address))

beforeAll(async () => {
  ;({ api, routes } = await openMatrix())
  tools = await openTools(api)
  for (const name of ['ana', 'ben'] as const) await admitTestPerson(api.ports, name)
  const ben = toOwnerId(sessions.ben)
  const space = toOwnerId(workspaceOfAna)
  await members.put(api.ports, space, { id: ben, role: 'admin', since: 0 }, 'any')
  const hook = { url: 'https://hooks.example.org/all', events: webhookEvents }
  expect((await api.ask('/webhooks', { method: 'POST', json: hook })).status).toBe(201)
  sharedPath = (await createPageLink(api)).path
  for (const copy of copies) before.set(copy, await readCopy(copy))
  for (const shared of [sharedPath, `${sharedPath}/1.pdf`]) {
    before.set(shared, await readShared(shared))
  }
  rowsBefore = new Set((await readRows()).map(keyOf))
  const id = api.ports.ids.document()
  expect((await api.ask(`${path}/${id}`, { method: 'PUT', json: fact })).status).toBe(200)
})
afterAll(async () => {
  await tools.close()
  await closeRenderer()
})

/** Asks for everything that can be read; returns the routes whose answers have the word. */
async function routesWithFact(how: Parameters<TestApi['ask']>[1]): Promise<string[]> {
  const found: string[] = []
  let asked = 0
  for (const route of routes.filter((one) => one.startsWith('GET '))) {
    api.clock.now += 1_000
    // From somewhere else each time: keys that open nothing are counted by address.
    const headers = { 'x-vitae-ip': `203.0.113.${asked++}`, ...how?.headers }
    const answer = await api.ask(requestOf(route).path, { ...how, headers })
    if ((await answer.text()).includes(secret)) found.push(route)
  }
  return found
}

it('is in one row of the store, of its person', async () => {
  const rows = await readRows()
  const withWord = rows.filter((row) => JSON.stringify(row).includes(secret))
  expect(withWord.map(({ pk, sk }) => `${pk} ${sk.split('#')[0]}`)).toEqual([
    `owner#${ana} private-fact`,
  ])
  // No delivery, notification, mail or entry of a log came of it.
  expect(rows.map(keyOf).filter((key) => !rowsBefore.has(key))).toEqual(withWord.map(keyOf))
})

it('changes nothing of a document in any format, nor of the page behind a link', async () => {
  const isSame = async (address: string, read: (address: string) => Promise<string>) =>
    (await read(address)) === before.get(address)
  for (const copy of copies) expect(await isSame(copy, readCopy), copy).toBe(true)
  for (const shared of [sharedPath, `${sharedPath}/1.pdf`]) {
    expect(await isSame(shared, readShared), shared).toBe(true)
  }
})

it('is in no sheet of an interview', () => {
  const told = withToldFacts(document, [{ ...fact, id: api.ports.ids.document() }])
  expect(JSON.stringify(told)).toContain(secret)
  const sheetOf = (cv: typeof document) => {
    const index = indexCv(cv, '2026-03')
    const reading = readPosting('')
    const kit = createKit({
      ...{ document: cv, cv: index, posting: '', reading, requirements: [], asOf: '2026-03' },
    })
    const parts = { situation: '', task: '', action: '', result: '' }
    const messages = {
      ...{ title: 'Interview', questions: 'Questions', untitledStory: 'Untitled', parts },
      ...{ story: (name: string) => name, say: ({ form }: { form: string }) => form },
    }
    const source = { kit, stories: cv.content.stories, messages, cv, language: 'en' }
    return sheetSizes.map((size) => JSON.stringify(composeSheet(source, size, createIdGenerator())))
  }
  const sheets = [...sheetOf(document), ...sheetOf(told)]
  expect(sheets[0]).toContain('Questions')
  expect(sheets.filter((sheet) => sheet.includes(secret))).toEqual([])
})

describe('an answer of the API', () => {
  it('to its person has it in one list', async () => {
    expect(await routesWithFact({ as: 'ana' })).toEqual([`GET /api/v1${path}`])
  })

  it('to her in a workspace, to another member, to somebody else and to nobody has it not', async () => {
    const headers = { [workspaceHeader]: workspaceOfAna }
    for (const how of [
      { as: 'ana' as const, headers },
      { as: 'ben' as const, headers },
      { as: 'ben' as const },
      { as: null },
    ]) {
      expect(await routesWithFact(how)).toEqual([])
    }
  })

  it.each(audiences)(
    'to a key of hers for %s has it not, and says that no key opens the list',
    async (audience) => {
      const allowed = scopes.filter((scope) => audience === 'api' || scope !== 'admin')
      const { key } = await createTestKey(api, 'ana', { scopes: allowed, audience })
      const headers = { authorization: `Bearer ${key}` }
      expect(await routesWithFact({ as: null, headers })).toEqual([])
      const answer = await api.ask(path, {
        as: null,
        headers: { 'x-vitae-ip': '198.51.100.1', ...headers },
      })
      expect([401, 403]).toContain(answer.status)
    },
  )
})

describe('agents', () => {
  it('have no tool for it, as no key, workspace or event has a way', () => {
    const declared = operations.filter(({ path: address }) => address.includes('private-facts'))
    expect(declared.map(nameOf)).toHaveLength(3)
    for (const { scope, role, tool } of declared) {
      expect([scope, role, 'none' in tool]).toEqual(['session', 'person', true])
    }
    expect(webhookEvents.filter((event) => /fact/.test(event))).toEqual([])
  })

  it('read it with no tool, resource or prompt', async () => {
    const { key } = await tools.makeKey('ana', ['read', 'write', 'ai'])
    const client = await tools.connect(key)
    const description = (await (await api.ask('/openapi.json')).json()) as never
    const described = describeTools(description).filter(({ call }) => call.method === 'GET')
    const { tools: listed } = await client.listTools()
    const reading = described.filter(({ name }) => listed.some((tool) => tool.name === name))
    expect(reading.length).toBeGreaterThan(20)
    for (const { name, call } of reading) {
      api.clock.now += 1_000
      const template = `GET /api/v1${call.path.replaceAll(/\{(\w+)\}/g, ':$1')}`
      const parts = requestOf(template).path.split('?')[0]?.split('/') ?? []
      const names = template.split(' ')[1]?.split('/') ?? []
      const args = names.flatMap((part, at) =>
        part.startsWith(':') ? [[part.slice(1), parts[at] ?? '']] : [],
      )
      const result = await client.callTool({ name, arguments: Object.fromEntries(args) })
      expect(textOf(result), name).not.toContain(secret)
    }
    const { resources } = await client.listResources()
    for (const { uri } of resources) {
      expect(JSON.stringify(await client.readResource({ uri }))).not.toContain(secret)
    }
    expect(JSON.stringify(await client.listPrompts())).not.toContain(secret)
  })
})

it('is in the archive of its person, and in no other’s', async () => {
  const decoder = new TextDecoder()
  const filesWith = async (owner: string) =>
    Object.entries(await takeExport(api.ports, toOwnerId(owner)))
      .filter(([, bytes]) => decoder.decode(bytes).includes(secret))
      .map(([name]) => name)
  expect(await filesWith(sessions.ana)).toEqual(['data/private-facts.jsonl'])
  expect(await filesWith(sessions.ben)).toEqual([])
  expect(await filesWith(workspaceOfAna)).toEqual([])
})

it('is added once, never changed, and erased', async () => {
  const id = api.ports.ids.document()
  const put = async (json: object) =>
    (await api.ask(`${path}/${id}`, { method: 'PUT', json })).status
  expect(await put({ ...fact, text: '' })).toBe(200)
  expect(await put({ ...fact, text: '' })).toBe(200)
  expect(await put({ ...fact, text: 'Another' })).toBe(409)
  expect(await put({ ...fact, question: '' })).toBe(422)
  const list = async () =>
    ((await (await api.ask(path)).json()) as { facts: { id: string }[] }).facts.map((one) => one.id)
  expect(await list()).toContain(id)
  for (let time = 0; time < 2; time++) {
    expect((await api.ask(`${path}/${id}`, { method: 'DELETE' })).status).toBe(204)
  }
  expect(await list()).not.toContain(id)
  expect((await api.ask(`${path}?cursor=x`)).status).toBe(422)
})

it('is in no line of a log, also where it could not be stored', async () => {
  const { put } = api.ports.items
  for (const error of [new StoreUnavailableError('busy'), new Error('a fault')]) {
    api.ports.items.put = () => Promise.reject(error)
    const id = api.ports.ids.document()
    const answer = await api.ask(`${path}/${id}`, { method: 'PUT', json: fact })
    expect(await answer.text()).not.toContain(secret)
  }
  api.ports.items.put = put
  expect(written.join('\n')).not.toContain(secret)
})
