import { LLMock } from '@copilotkit/aimock'
import { afterEach, describe, expect, it } from 'vitest'
import type { FoundMatches } from '@/lib/ai/matching/match-posting'
import { literal } from '@/lib/resume/text/rich-text'
import { listEmbeddedTexts } from '@/lib/server/ai/matching/embedded-text-rows'
import { maintainDocument } from '@/lib/server/documents/maintain-document'
import { toOwnerId } from '@/lib/server/owner'
import { openEmbeddedVectors } from '@/lib/server/vectors/embedded/open-vectors'
import { type Vectors, VectorsUnavailableError } from '@/lib/server/vectors/vector-types'
import { type SessionName, sessions } from '@/tests/api/support/test-api'
import { embedsMeaning, textsOf } from './support/embeds-meaning'
import { type Answer, embeds, fails, json } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { bakersCv, before } from './support/request-ports'

// No word of it stands in the CV.
const posting = 'Boulangerie cherche quelqu’un pour le pain: pain au levain, pain de seigle.'
const space = { model: 'vectors', dimensions: 4 }
const ana = toOwnerId(sessions.ana)
const everything = { values: Float32Array.from([1, 1, 1, 1]), limit: 100 }

let double: RequestDouble
afterEach(() => double.close())

async function open(more: Parameters<typeof openRequests>[0] = {}) {
  double = await openRequests({ embeddingModel: 'vectors', ...more })
  double.server.answer(embedsMeaning)
}

async function match(as: SessionName = 'ana') {
  const json = { kind: 'match', posting }
  const begun = await double.api.ask('/ai/requests', { method: 'POST', json, as })
  const { id } = (await begun.json()) as { id: string }
  for (;;) {
    const one = await (await double.api.ask(`/ai/requests/${id}`, { as })).json()
    if (one.status === 'done') return { request: one, found: one.result as FoundMatches }
    if (one.status === 'failed') throw new Error(one.code)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

const sent = () => double.server.asked.flatMap(({ body }) => textsOf(body))
const save = (document: RequestDouble['cv'], baseVersion: number, as: SessionName = 'ana') =>
  double.api.ask(`/resumes/${document.id}`, { method: 'PUT', json: { document, baseVersion }, as })

describe('what fits a posting, by meaning', () => {
  it('is found without a shared word, and said so', async () => {
    await open()
    const { found, request } = await match()
    expect(found).toMatchObject({ how: 'meaning', because: null, compared: 1 })
    expect(found.bullets[0]).toMatchObject({
      text: before,
      places: [{ documentId: double.cv.id, address: expect.stringContaining('/text') }],
    })
    expect(found.cvs.map(({ id }) => id)).toEqual([double.cv.id])
    // A text is a token in this double: a posting, three bullets, a CV in short.
    expect(request).toMatchObject({ madeBy: { model: 'vectors' }, used: { calls: 2, tokens: 5 } })
    const today = (await (await double.api.ask('/ai')).json()).today
    expect(today).toMatchObject({ tokens: 5, calls: 2 })
  })

  it('sends nothing of whose CV it is', async () => {
    await open()
    await match()
    for (const secret of ['Canary', 'canary@', '010 999', double.cv.id]) {
      expect(JSON.stringify(double.server.asked)).not.toContain(secret)
    }
  })

  it('sends what changed since, and a text that two CVs have once', async () => {
    await open()
    await match()
    expect(sent()).toHaveLength(5)
    const copy = { ...structuredClone(double.cv), id: bakersCv().id }
    await save(copy, 0)
    const changed = structuredClone(double.cv)
    const bullet = changed.content.work[0]?.highlights[1]
    if (bullet) bullet.text = literal('Taught trainees at the oven')
    await save(changed, 1)
    double.server.asked.length = 0
    const { found } = await match()
    expect(sent()).toEqual([posting, 'Taught trainees at the oven'])
    expect(found.compared).toBe(2)
    expect(found.bullets[0]?.places.map(({ documentId }) => documentId).sort()).toEqual(
      [double.cv.id, copy.id].sort(),
    )
    double.server.asked.length = 0
    await match()
    expect(sent()).toEqual([posting])
  })

  it('shows nothing of anybody else, whose words are the same', async () => {
    await open()
    await match()
    const bens = bakersCv()
    const { found: none } = await match('ben')
    expect(none).toMatchObject({ how: 'meaning', compared: 0, cvs: [], bullets: [] })
    await save(bens, 0, 'ben')
    const { found } = await match('ben')
    const places = found.bullets.flatMap((bullet) => bullet.places)
    expect(new Set(places.map(({ documentId }) => documentId))).toEqual(new Set([bens.id]))
  })
})

it('takes the vectors of a double that somebody else has written', async () => {
  const mock = await LLMock.create({ port: 0, logLevel: 'silent' })
  await open()
  double.server.answer(async ({ body }, response) => {
    const headers = { 'content-type': 'application/json' }
    const asked = { method: 'POST', headers, body: JSON.stringify(body) }
    const answer = await fetch(`${mock.url}/v1/embeddings`, asked)
    json(await answer.json(), answer.status)({ path: '', headers: {}, body }, response)
  })
  const { found } = await match()
  expect(found).toMatchObject({ how: 'meaning', compared: 1 })
  expect(found.bullets).toHaveLength(3)
  const rows = await listEmbeddedTexts(double.api.ports, ana)
  expect(rows.get(double.cv.id)).toMatchObject({ model: 'vectors', dimensions: 1536 })
  await mock.stop()
})

describe('where it cannot go by meaning, it goes by words and says so', () => {
  it.each([
    ['key-refused', [fails(401)]],
    ['server-trouble', [embedsMeaning, fails(500)]],
    // Other dimensions than the posting has.
    ['wrong-embeddings', [embedsMeaning, embeds(3)]],
    ['wrong-embeddings', [embeds(5_000)]],
  ] satisfies [string, Answer[]][])('for %s', async (because, answers) => {
    await open()
    double.server.answer(...answers)
    expect((await match()).found).toMatchObject({ how: 'words', because, compared: 1 })
    expect(await double.api.ports.vectors.query(ana, space, everything)).toEqual([])
  })

  it('without a model for embeddings, sending nothing', async () => {
    await open({ embeddingModel: null })
    expect((await match()).found).toMatchObject({ how: 'words', because: 'model-unknown' })
    expect(double.server.asked).toEqual([])
  })

  it('where the budget of the day does not reach', async () => {
    await open({ dailyTokens: 10 })
    expect((await match()).found).toMatchObject({ how: 'words', because: 'budget-used-up' })
    expect(double.server.asked).toEqual([])
  })

  it('where no store takes these vectors, or none can be had', async () => {
    const vectors = openEmbeddedVectors({ file: ':memory:' })
    await open({ overrides: { vectors: { ...vectors, placeOf: async () => null } } })
    expect((await match()).found).toMatchObject({ how: 'words', because: 'no-vector-index' })
    await double.close()
    const query: Vectors['query'] = async () => {
      throw new VectorsUnavailableError('busy')
    }
    await open({ overrides: { vectors: { ...vectors, query } } })
    expect((await match()).found).toMatchObject({ how: 'words', because: 'vectors-unavailable' })
    vectors.close()
  })
})

describe('a CV that is erased', () => {
  const idsLeft = async () =>
    (await double.api.ports.vectors.query(ana, space, everything)).map(({ id }) => id)
  const erase = async (id: string) => {
    await double.api.ask(`/resumes/${id}`, { method: 'DELETE' })
    return double.api.ask(`/resumes/${id}/erase`, { method: 'POST', json: {} })
  }

  it('takes its vectors along, but none that another CV needs', async () => {
    await open()
    const other = bakersCv()
    const bullets = other.content.work[0]?.highlights
    if (bullets?.[0]) bullets[0].text = literal('Sold bread at the market')
    await save(other, 0)
    await match()
    const all = await idsLeft()
    expect((await erase(other.id)).status).toBe(204)
    expect(all.length - (await idsLeft()).length).toBe(1)
    expect((await erase(double.cv.id)).status).toBe(204)
    expect(await idsLeft()).toEqual([])
    expect(await listEmbeddedTexts(double.api.ports, ana)).toEqual(new Map())
  })

  it('is erased also while the vectors cannot be had; they go when they can', async () => {
    const vectors = openEmbeddedVectors({ file: ':memory:' })
    let isAway = false
    const remove: Vectors['remove'] = async (...those) => {
      if (isAway) throw new VectorsUnavailableError('unreachable')
      return vectors.remove(...those)
    }
    await open({ overrides: { vectors: { ...vectors, remove } } })
    await match()
    isAway = true
    expect((await erase(double.cv.id)).status).toBe(204)
    expect(await idsLeft()).not.toEqual([])
    isAway = false
    await maintainDocument(double.api.ports, ana, double.cv.id)
    expect(await idsLeft()).toEqual([])
    expect(await listEmbeddedTexts(double.api.ports, ana)).toEqual(new Map())
    vectors.close()
  })

  it('leaves no vector of words that were changed', async () => {
    await open()
    await match()
    const before = await idsLeft()
    const changed = structuredClone(double.cv)
    const entry = changed.content.work[0]
    if (entry) entry.highlights = entry.highlights.slice(0, 1)
    await save(changed, 1)
    await match()
    expect(before.length - (await idsLeft()).length).toBe(2)
  })
})
