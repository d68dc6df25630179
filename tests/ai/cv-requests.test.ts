import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CvRequestAnswer, CvRequestHead } from '@/lib/api/cv-requests'
import { exportPlainText } from '@/lib/exporters/plain-text'
import { sweepCvFiles } from '@/lib/server/ai/cv-requests/cv-request-files'
import { createReader } from '@/lib/server/reader/create-reader'
import { startReaderThread } from '@/lib/server/reader/reader-thread'
import type { Reader } from '@/lib/server/reader/reader-types'
import { closeRenderer } from '@/tests/support/close-renderer'
import { askOften } from '../api/support/until-admitted'
import { cvRequestClient, rewords } from './support/cv-request-client'
import { fails, says, sleeps } from './support/fault-server'
import { answersWell, openRequests, type RequestDouble } from './support/open-requests'
import { after, bakersCv, before, posting, requirementsAnswer } from './support/request-ports'

// A CV that is asked for now and answered later: from the request to its files, by the API alone.
let reader: Reader
let double: RequestDouble
beforeAll(() => {
  reader = createReader(() => startReaderThread(`${process.cwd()}/dist/import-node-worker.mjs`))
})
afterEach(() => double.close())
afterAll(async () => {
  await reader.close()
  await closeRenderer()
})

const open = async (hasModel = true) => {
  double = await openRequests({ hasModel, reader })
}
const post = (json: object, path = '/requests', headers: Record<string, string> = {}) =>
  double.api.ask(path, { method: 'POST', json, headers })

const client = () => cvRequestClient(double)
const begin = (json: object) => client().begin(json)
const end = (id: string) => client().end(id)
const follow = (link?: string) => client().follow(link)
const jsonOf = (state: CvRequestAnswer) => client().jsonOf(state)

const lie = 'Baked sourdough bread for 40 markets every week'
const liesOnce = rewords(after, lie)

describe('a CV for a posting', () => {
  it('comes as a page, a PDF, text and JSON, in the words of its person', async () => {
    await open()
    double.server.answer(says(JSON.stringify(requirementsAnswer)), liesOnce)
    const begun = await post({ document: bakersCv(), posting, strength: 'bold' })
    const head = (await begun.json()) as CvRequestHead
    expect(begun.status).toBe(202)
    expect(begun.headers.get('location')).toBe(`/api/v1/requests/${head.requestId}`)
    expect(begun.headers.get('retry-after')).toBe('2')
    expect(head).toMatchObject({ status: 'waiting', code: null, stage: null })
    const done = await end(head.requestId)
    expect(done).toMatchObject({ status: 'done', model: 'double' })
    const page = await follow(done.links?.html)
    expect(page.headers.get('content-type')).toBe('text/html')
    const html = await page.text()
    expect(html).toContain(before)
    expect(html).not.toContain(after)
    expect(html).not.toContain('40 markets')
    expect(html).not.toMatch(/<script|<link|src="http|url\(/)
    const pdf = await follow(done.links?.pdf)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(new TextDecoder().decode((await pdf.arrayBuffer()).slice(0, 5))).toBe('%PDF-')
    expect(pdf.headers.get('content-disposition')).toContain('Canary-Quetzalcoatl-CV.pdf')
    expect(await (await follow(done.links?.text)).text()).toBe(exportPlainText(bakersCv()))

    const result = await jsonOf(done)
    expect(result).toMatchObject({ requestId: head.requestId, model: 'double', unplaced: [] })
    expect(result.applied).toEqual([])
    expect(result.heldBack).toMatchObject([
      { before, after, applied: false, verdict: 'confirm', reviewUrl: null },
      { after: lie, applied: false, verdict: 'block', reviewUrl: null },
    ])
    for (const { reasons } of result.heldBack) expect(reasons.length).toBeGreaterThan(0)
    expect(result.note).toMatch(/none of them is in the CV/i)
    expect(done.message).toContain('2 suggestions')
    expect(result.posting).toMatchObject({ title: 'Night baker', asks: [{ words: 'sourdough' }] })
    expect(JSON.stringify(result.resume)).toContain(before)
    expect(JSON.stringify(result.resume)).not.toContain(after)
    const input = await (await follow(done.links?.input)).text()
    expect(input).toContain(before)
    expect(input).not.toContain(after)
  })

  it('changes no CV of the account, whichever it was made of', async () => {
    await open()
    const stored = await (await double.api.ask(`/resumes/${double.cv.id}`)).text()
    const id = await begin({ documentId: double.cv.id, posting })
    const { heldBack } = await jsonOf(await end(id))
    const reviewUrl = new URL(`/jobs#${double.cv.id}/match`, double.api.ports.configuration.url)
      .href
    expect(heldBack).toMatchObject([{ after, applied: false, reviewUrl }])
    expect(await (await double.api.ask(`/resumes/${double.cv.id}`)).text()).toBe(stored)
    const list = await (await double.api.ask('/resumes')).json()
    expect(list).toMatchObject({ items: [{ id: double.cv.id }] })
  })

  it('tells a model nothing of who it is', async () => {
    await open()
    await end(await begin({ document: bakersCv(), posting }))
    expect(double.server.asked).toHaveLength(2)
    expect(JSON.stringify(double.server.asked)).not.toMatch(/Canary|canary@|010 999/)
  })
})

describe('without a model, as was chosen', () => {
  const asked = { document: bakersCv(), posting, model: 'none' }

  it('asks none, also where one is set up', async () => {
    await open()
    const done = await end(await begin(asked))
    expect(done).toMatchObject({ status: 'done', code: null, model: null })
    expect(double.server.asked).toEqual([])
    const result = await jsonOf(done)
    expect(result).toMatchObject({ model: null, applied: [], heldBack: [] })
    expect(result.note).toContain('You chose')
    expect(result.posting?.asks.map(({ words }) => words)).toContain('forklift licence')
    expect(done.files?.pdf).toBeDefined()
  })

  it('gives the CV where a model has failed', async () => {
    await open()
    double.server.answer(fails(401))
    const id = await begin({ document: bakersCv(), posting })
    expect(await end(id)).toMatchObject({ status: 'failed', code: 'key-refused' })
    const retry = (json: object) => post(json, `/requests/${id}/retry`)
    expect((await retry({ model: 'other' })).status).toBe(422)
    const again = await retry({ model: 'none' })
    expect([again.status, ((await again.json()) as CvRequestHead).status]).toEqual([202, 'waiting'])
    const done = await end(id)
    expect(done).toMatchObject({ status: 'done', code: null, model: null })
    expect(JSON.stringify((await jsonOf(done)).resume)).toContain(before)
  })
})

describe('without a model', () => {
  it('does what needs none, and says so', async () => {
    await open(false)
    const id = await begin({ document: bakersCv(), posting })
    const done = await end(id)
    expect(done).toMatchObject({ status: 'done', model: null })
    const result = await jsonOf(done)
    expect(result).toMatchObject({ model: null, applied: [], heldBack: [] })
    expect(result.note).toContain('No AI model is set up')
    expect(result.posting?.asks.map(({ words }) => words)).toContain('forklift licence')
    expect(JSON.stringify(result.resume)).toContain(before)
    expect(double.server.asked).toEqual([])
  })

  it('reads notes, and tells what of them has no place', async () => {
    await open(false)
    const notes =
      'Rosa Lima\nrosa@example.org\n\nExperience\n\nCook, Casa Verde, 2019 - 2022\n- Baked bread for two markets\n'
    const done = await end(await begin({ notes }))
    expect(done.status).toBe('done')
    const result = await jsonOf(done)
    expect(result.resume).toMatchObject({
      basics: { name: 'Rosa Lima', email: 'rosa@example.org' },
    })
    const said = JSON.stringify(result.resume) + result.unplaced.join(' ')
    for (const word of ['Cook', 'Casa Verde', '2019', 'Baked bread']) expect(said).toContain(word)
    expect(result.posting).toBeNull()
    expect(await (await follow(done.links?.html)).text()).toContain('Rosa Lima')
  })

  it('says of notes that are none what to do, and keeps them', async () => {
    await open(false)
    const done = await end(await begin({ notes: '...' }))
    expect(done).toMatchObject({ status: 'failed', code: 'notes-unreadable' })
    expect(done.message).toMatch(/notes/)
    expect(await (await follow(done.links?.input)).text()).toBe('...')
    expect(done.links?.pdf).toBeUndefined()
  })
})

describe('the other addresses', () => {
  it('take and answer the same', async () => {
    await open(false)
    for (const path of ['/api/v1', '/api/v1/']) {
      const answer = await post({ flat: { name: 'Rosa' } }, path)
      expect([path, answer.status]).toEqual([path, 202])
      const { requestId } = (await answer.json()) as CvRequestHead
      await end(requestId)
      const final = await double.api.ask(`/final?id=${requestId}`)
      expect(final.status).toBe(200)
      expect(await final.json()).toMatchObject({ requestId, status: 'done', links: {} })
    }
    expect(await (await double.api.ask('/requests')).json()).toMatchObject({
      requests: [{ status: 'done' }, { status: 'done' }],
    })
  })

  it('know nothing of unknown ids, of those of others, and of other requests', async () => {
    await open()
    const id = await begin({ flat: { name: 'Rosa' } })
    const other = (await double.begin({ kind: 'requirements', posting })).id
    for (const [as, asked] of [
      ['ben', id],
      ['ana', double.cv.id],
      ['ana', other],
      ['ana', 'no-id'],
      ['ana', `${id}x`],
      ['ana', '../requests'],
    ] as const) {
      const escaped = encodeURIComponent(asked)
      const paths = [`/requests/${escaped}`, `/final?id=${escaped}`]
      const answers = await Promise.all(paths.map((path) => double.api.ask(path, { as })))
      expect(answers.map(({ status }) => status)).toEqual([404, 404])
      expect(await answers[1]?.json()).toMatchObject({ code: 'not-found' })
    }
    expect((await double.api.ask('/final')).status).toBe(422)
  })
})

describe('what cannot be taken', () => {
  it.each<[string, object, string]>([
    ['nothing', {}, ''],
    ['two of them', { flat: {}, notes: 'x' }, ''],
    ['a template without data', { flat: {}, templateId: 'compact' }, ''],
    ['a template that is not there', { data: {}, templateId: 'nowhere' }, 'templateId'],
    ['a wrong type', { flat: { name: {} } }, 'name'],
    ['a posting of one word', { flat: {}, posting: 'Baker' }, 'posting'],
    ['a field that nobody knows', { flat: {}, plan: 'x' }, 'plan'],
  ])('%s is told by its place', async (_, json, path) => {
    await open()
    const answer = await post(json)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ problems: [{ path }] })
    expect((await double.api.ports.files.list('requests/')).files).toEqual([])
  })

  it('is a letter, a CV that is not there, or more than five at once', async () => {
    await open()
    double.server.answer(sleeps)
    const missing = await post({ documentId: '018f0000-0000-7000-8000-0000000000ff' })
    expect(missing.status).toBe(404)
    for (let count = 0; count < 5; count++) await begin({ document: bakersCv() })
    const sixth = await post({ document: bakersCv() })
    expect([sixth.status, sixth.headers.get('retry-after')]).toEqual([429, '60'])
  })
})

describe('errors', () => {
  it('is kept in words with the request, which can be begun once more', async () => {
    await open()
    double.server.answer(fails(401))
    const id = await begin({ document: bakersCv(), posting })
    const failed = await end(id)
    expect(failed).toMatchObject({ status: 'failed', code: 'key-refused' })
    expect(failed.message).toMatch(/rejected the key/)
    expect(await (await follow(failed.links?.input)).text()).toContain(before)
    double.server.answer(answersWell)
    expect((await post({}, `/requests/${id}/retry`)).status).toBe(202)
    expect(await end(id)).toMatchObject({ status: 'done', code: null })
  })

  it('50 of the same at once are one', async () => {
    await open(false)
    const json = { flat: { name: 'Rosa' } }
    const press = () => post(json, '/requests', { 'idempotency-key': 'one' })
    const answers = await askOften(50, press)
    const ids = await Promise.all(
      answers.map(async (answer) => ((await answer.json()) as CvRequestHead).requestId),
    )
    expect(new Set(ids).size).toBe(1)
    await end(ids[0] ?? '')
    expect(await (await double.api.ask('/requests')).json()).toMatchObject({ requests: [{}] })
  })

  it('nothing stays of one that is taken away, and nothing after a week', async () => {
    await open(false)
    const names = async () => (await double.api.ports.files.list('requests/')).files.length
    const id = await begin({ flat: { name: 'Rosa' } })
    const { links } = await end(id)
    expect(await names()).toBe(5)
    expect((await double.api.ask(`/requests/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await names()).toBe(0)
    expect((await follow(links?.pdf)).status).toBe(404)
    expect((await double.api.ask(`/requests/${id}`)).status).toBe(404)
    await end(await begin({ flat: { name: 'Rosa' } }))
    const signal = new AbortController().signal
    await sweepCvFiles(double.api.ports, signal)
    expect(await names()).toBe(5)
    double.api.clock.now += 7 * 24 * 60 * 60 * 1000 + 60_000
    await sweepCvFiles(double.api.ports, signal)
    expect(await names()).toBe(0)
  })

  it('links end after an hour, and are made anew', async () => {
    await open(false)
    const id = await begin({ flat: { name: 'Rosa' } })
    const { links } = await end(id)
    double.api.clock.now += 60 * 60 * 1000 - 1_000
    expect((await follow(links?.pdf)).status).toBe(200)
    double.api.clock.now += 1_000
    expect((await follow(links?.pdf)).status).toBe(404)
    expect((await follow((await end(id)).links?.pdf)).status).toBe(200)
  })
})
