import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  type CvRequestAnswer,
  type CvRequestHead,
  type CvResult,
  cvResultSchema,
} from '@/lib/api/cv-requests'
import { readText } from '@/lib/pdf/engine/testing/read-pdf'
import { createIdGenerator } from '@/lib/resume/ids'
import { literal } from '@/lib/resume/rich-text'
import { createReader } from '@/lib/server/reader/create-reader'
import { startReaderThread } from '@/lib/server/reader/reader-thread'
import type { Reader } from '@/lib/server/reader/types'
import { renderer } from '@/lib/server/render/create-renderer'
import { sweepCvFiles } from '@/lib/server/services/cv-requests/cv-request-files'
import { fails, says, sleeps } from './support/fault-server'
import { answersWell, openRequests, type RequestDouble } from './support/open-requests'
import { after, bakersCv, before, posting, requirementsAnswer } from './support/request-home'

// A CV that is asked for now and answered later: from the request to its files, by the API alone.

let reader: Reader
let double: RequestDouble
beforeAll(() => {
  reader = createReader(() => startReaderThread(`${process.cwd()}/dist/import-node-worker.mjs`))
})
afterEach(() => double.close())
afterAll(async () => {
  await reader.close()
  await renderer().close()
  globalThis.vitaeRenderer = undefined
})

const open = async (hasModel = true) => {
  double = await openRequests({ hasModel, reader })
}
const post = (json: object, path = '/requests', headers: Record<string, string> = {}) =>
  double.api.ask(path, { method: 'POST', json, headers })

async function begin(json: object): Promise<string> {
  const answer = await post(json)
  if (answer.status !== 202) throw new Error(`${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as CvRequestHead).requestId
}

/** Asks as a program does: again and again, as long as it is told to. */
async function end(id: string): Promise<CvRequestAnswer> {
  for (;;) {
    const answer = await double.api.ask(`/requests/${id}`)
    const state = (await answer.json()) as CvRequestAnswer
    if (answer.status === 200) return state
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([202, '2'])
    expect(state.message).toMatch(/saved/)
    expect(state.links).toBeUndefined()
    // As long as it was told to, by the clock of the server: more would be too much at once.
    double.api.clock.now += 2_000
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Follows a link as somebody does who has nothing but the link. */
const follow = (link = '') => double.api.ask(new URL(link).pathname, { as: null })
const bytesOf = async (link?: string) => new Uint8Array(await (await follow(link)).arrayBuffer())
const jsonOf = async (state: CvRequestAnswer) =>
  cvResultSchema.parse(await (await follow(state.links?.json)).json()) as CvResult

const lie = 'Baked sourdough bread for 40 markets every week'
/** Other words for the texts of a CV, in their order. */
const rewords = (...texts: string[]) =>
  says(
    JSON.stringify({
      suggestions: texts.map((text, at) => ({
        ...{ field: `t${at + 1}`, text, reason: 'Stronger.', requirements: ['r1'] },
      })),
    }),
  )
const liesOnce = rewords(after, lie)

/** Each says what the other one did: the same words, so that no comparison of words can tell. */
const swapped = [
  [
    'Trained apprentices and the owner planned the rota',
    'Planned the rota and the owner trained apprentices',
  ],
  [
    'Assisted the chef who ran the kitchen of the harbour',
    'Ran the kitchen of the harbour and assisted the chef',
  ],
  [
    'Cleaned the shop that the owner opened in Porto',
    'Opened the shop in Porto that the owner cleaned',
  ],
  [
    'Sold bread at the market and the owner negotiated the contract',
    'Negotiated the contract and the owner sold bread at the market',
  ],
  [
    'Delivered cakes to the hotel that the company designed',
    'Designed cakes for the hotel that the company delivered',
  ],
  ['Ordered flour from three mills', 'Ordered flour from three mills at Harbour Bakery'],
] as const

function helpersCv() {
  const document = bakersCv()
  const [post] = document.content.work
  const ids = createIdGenerator()
  if (post) post.highlights = swapped.map(([text]) => ({ id: ids.node(), text: literal(text) }))
  return document
}

describe('a CV for a posting', () => {
  it('comes as a page, a PDF and JSON, in the words of its person', async () => {
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

    const result = await jsonOf(done)
    expect(result).toMatchObject({ requestId: head.requestId, model: 'double', unplaced: [] })
    expect(result.applied).toEqual([])
    expect(result.heldBack).toMatchObject([
      { before, after, applied: false, verdict: 'pass', reasons: [], reviewUrl: null },
      { after: lie, applied: false, verdict: 'block', reviewUrl: null },
    ])
    expect(result.heldBack[1]?.reasons.length).toBeGreaterThan(0)
    expect(result.note).toMatch(/no word of it is in this CV/i)
    expect(done.message).toContain('2 wordings')
    expect(result.posting).toMatchObject({ title: 'Night baker', asks: [{ words: 'sourdough' }] })
    expect(JSON.stringify(result.resume)).toContain(before)
    expect(JSON.stringify(result.resume)).not.toContain(after)
    const input = await (await follow(done.links?.input)).text()
    expect(input).toContain(before)
    expect(input).not.toContain(after)
  })

  it('has nothing that a model made up, also where no comparison of words can tell', async () => {
    await open()
    const lies = swapped.map(([, text]) => text)
    double.server.answer(says(JSON.stringify(requirementsAnswer)), rewords(...lies))
    const done = await end(await begin({ document: helpersCv(), posting, strength: 'bold' }))
    const html = await (await follow(done.links?.html)).text()
    const pdf = (await readText(await bytesOf(done.links?.pdf))).replace(/\s+/g, ' ')
    const result = await jsonOf(done)
    const resume = JSON.stringify(result.resume)
    const silent = lies.filter((one) => [html, pdf, resume].some((made) => made.includes(one)))
    expect(silent).toEqual([])
    for (const [text] of swapped) {
      for (const made of [html, pdf, resume]) expect(made).toContain(text)
    }
    expect(result.heldBack.map((one) => one.after)).toEqual(lies)
  })

  it('changes no CV of the account, whichever it was made of', async () => {
    await open()
    const stored = await (await double.api.ask(`/resumes/${double.cv.id}`)).text()
    const id = await begin({ documentId: double.cv.id, posting })
    const { heldBack } = await jsonOf(await end(id))
    const reviewUrl = new URL(`/tailor#${double.cv.id}`, double.api.home.configuration.url).href
    expect(heldBack).toMatchObject([{ after, applied: false, reviewUrl }])
    expect(await (await double.api.ask(`/resumes/${double.cv.id}`)).text()).toBe(stored)
    const list = await (await double.api.ask('/resumes')).json()
    expect(list).toMatchObject({ items: [{ id: double.cv.id }] })
  })

  it('A3: tells a model nothing of who it is', async () => {
    await open()
    await end(await begin({ document: bakersCv(), posting }))
    expect(double.server.asked).toHaveLength(2)
    expect(JSON.stringify(double.server.asked)).not.toMatch(/Canary|canary@|010 999/)
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
    expect(result.note).toContain('No model is set up')
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
  it.each([
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
    expect((await double.api.home.files.list('requests/')).files).toEqual([])
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

describe('trouble', () => {
  it('is kept in words with the request, which can be begun once more', async () => {
    await open()
    double.server.answer(fails(401))
    const id = await begin({ document: bakersCv(), posting })
    const failed = await end(id)
    expect(failed).toMatchObject({ status: 'failed', code: 'key-refused' })
    expect(failed.message).toMatch(/refused the key/)
    expect(await (await follow(failed.links?.input)).text()).toContain(before)
    double.server.answer(answersWell)
    expect((await post({}, `/requests/${id}/retry`)).status).toBe(202)
    expect(await end(id)).toMatchObject({ status: 'done', code: null })
  })

  it('50 of the same at once are one', async () => {
    await open(false)
    const json = { flat: { name: 'Rosa' } }
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post(json, '/requests', { 'idempotency-key': 'one' })),
    )
    const ids = await Promise.all(
      answers.map(async (answer) => ((await answer.json()) as CvRequestHead).requestId),
    )
    expect(new Set(ids).size).toBe(1)
    await end(ids[0] ?? '')
    expect(await (await double.api.ask('/requests')).json()).toMatchObject({ requests: [{}] })
  })

  it('nothing stays of one that is taken away, and nothing after a week', async () => {
    await open(false)
    const names = async () => (await double.api.home.files.list('requests/')).files.length
    const id = await begin({ flat: { name: 'Rosa' } })
    const { links } = await end(id)
    expect(await names()).toBe(4)
    expect((await double.api.ask(`/requests/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await names()).toBe(0)
    expect((await follow(links?.pdf)).status).toBe(404)
    expect((await double.api.ask(`/requests/${id}`)).status).toBe(404)
    await end(await begin({ flat: { name: 'Rosa' } }))
    const signal = new AbortController().signal
    await sweepCvFiles(double.api.home, signal)
    expect(await names()).toBe(4)
    double.api.clock.now += 7 * 24 * 60 * 60 * 1000 + 60_000
    await sweepCvFiles(double.api.home, signal)
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
