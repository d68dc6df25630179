// @module-tag nightly
// The evidence and the truth of a CV for a posting: tests/ai/reader.test.ts has the evidence of suggestions,
// tests/ai/lying-models.test.ts a share of the fabrications, tests/ai/cv-requests.test.ts the requests.

import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { ReaderInput } from '@/lib/ai/prompts/reader-prompt'
import type { CvRequestAnswer } from '@/lib/api/cv-requests'
import { readText } from '@/lib/pdf/engine/testing/read-pdf'
import { createIdGenerator } from '@/lib/resume/ids'
import { literal } from '@/lib/resume/text/rich-text'
import { closeRenderer } from '@/tests/support/close-renderer'
import { cvRequestClient, rewords } from './support/cv-request-client'
import { answersWithEvidence } from './support/evidence-server'
import { drops, fails, says } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { answersAsReader, readerCalls } from './support/reader-server'
import { bakersCv, before, posting, requirementsAnswer } from './support/request-ports'
import { asksFor, createScriptedFinder, type FinderMood } from './support/scripted-finder'
import { createScriptedReader } from './support/scripted-reader'

// What a program learns of each text that a model proposed for a CV: whether the CV says so, and where.

let double: RequestDouble
afterEach(() => double.close())
afterAll(closeRenderer)

const line = 'Showed apprentices how to shape loaves and how to look after the oven'
const honest = 'Taught apprentices how to shape loaves and how to look after the oven'
const invented = `${line} on a farm`
const impossible = 'Planned the deliveries with Kubernetes'
const suggested = {
  suggestions: [
    { field: 't3', text: honest, reason: 'r', requirements: [] },
    { field: 't3', text: invented, reason: 'r', requirements: [] },
    { field: 't2', text: impossible, reason: 'r', requirements: [] },
  ],
}
const reader = createScriptedReader('honest', {
  label: ({ after }: ReaderInput['items'][number]) => after === honest || undefined,
})

async function heldBackOf(answer: ReturnType<typeof answersAsReader>) {
  double.server.answer(answer)
  const { begin, end, jsonOf } = cvRequestClient(double)
  const id = await begin({ document: bakersCv(), strength: 'bold' })
  // By its own time: the client would let hours pass on a busy machine.
  await double.end(id)
  return (await jsonOf(await end(id))).heldBack
}

it('says of each text whether the CV supports it, with the quotes and their places', async () => {
  double = await openRequests({ hasReader: true })
  const [first, second, ...others] = await heldBackOf(answersAsReader(suggested, reader))
  expect(first).toMatchObject({
    ...{ after: honest, applied: false, verdict: 'pass', reasons: [] },
    reading: { state: 'supported', evidence: [{ quote: line, place: first?.address }] },
  })
  expect([second, ...others]).toMatchObject([
    { after: impossible, verdict: 'block', reading: { state: 'unread', evidence: [] } },
  ])
})

it('names the words that no line of the CV says', async () => {
  double = await openRequests({ hasReader: true })
  const one = { suggestions: suggested.suggestions.slice(1, 2) }
  expect(await heldBackOf(answersAsReader(one, reader))).toMatchObject([
    {
      ...{ after: invented, applied: false, verdict: 'confirm' },
      reasons: [{ words: 'farm', verdict: 'confirm' }],
      reading: { state: 'unsupported', evidence: [], unsupported: ['farm'] },
    },
  ])
})

it('claims no support where the reader is gone, or is not set up', async () => {
  const one = { suggestions: suggested.suggestions.slice(0, 1) }
  const unread = [{ after: honest, verdict: 'confirm', reading: { state: 'unread', evidence: [] } }]
  double = await openRequests({ hasReader: true })
  expect(await heldBackOf(answersAsReader(one, drops))).toMatchObject(unread)
  await double.close()
  double = await openRequests({ hasReader: false })
  expect(await heldBackOf(answersAsReader(one, reader))).toMatchObject(unread)
  expect(readerCalls(double.server.asked)).toEqual([])
})

// For the eyes of its owner there is a copy with the suggestions, which no other file has a word of.

describe('the copy with suggestions', () => {
  const asked = `${before} on a farm`
  const three = {
    suggestions: [
      { field: 't3', text: honest, reason: 'r', requirements: [] },
      { field: 't1', text: asked, reason: 'r', requirements: [] },
      { field: 't2', text: impossible, reason: 'r', requirements: [] },
    ],
  }
  const inLine = (text: string) => text.replace(/\s+/g, ' ')
  const pdfText = async (link?: string) =>
    inLine(await readText(await cvRequestClient(double).bytesOf(link)))

  async function finish(more: object = {}): Promise<CvRequestAnswer> {
    const { begin, end } = cvRequestClient(double)
    const id = await begin({ document: bakersCv(), strength: 'bold', ...more })
    await double.end(id)
    return end(id)
  }

  it('labels each below its own line, with the quotes that back it or the words to confirm', async () => {
    double = await openRequests({ hasReader: true })
    double.server.answer(answersAsReader(three, reader))
    const { links, files } = await finish()
    expect(links?.suggested).toEqual({
      html: files?.suggested?.html.url,
      pdf: files?.suggested?.pdf.url,
    })
    const { follow } = cvRequestClient(double)
    const answer = await follow(links?.suggested?.html)
    expect(answer.headers.get('content-disposition')).toContain('-CV-suggestions.html')
    const page = await answer.text()
    expect([...page.matchAll(/<ins>(.*?)<\/ins>/g)].map(([, text]) => text)).toEqual([
      asked,
      honest,
    ])
    const pdf = await pdfText(links?.suggested?.pdf)
    for (const made of [inLine(page.replace(/<[^>]*>/g, '')), pdf]) {
      expect(made).toMatch(/not the final CV/i)
      expect(made).toMatch(
        new RegExp(`${line}\\W*AI suggestion: ${honest}\\W*Backed by your CV: .${line}.`),
      )
      expect(made).toMatch(
        new RegExp(`${before}\\W*AI suggestion: ${asked}\\W*farm. is not in your CV`),
      )
      expect(made).not.toContain('Kubernetes')
    }
  })

  it('is the only file with them', async () => {
    double = await openRequests({ hasReader: true })
    double.server.answer(answersAsReader(three, reader))
    const state = await finish()
    const { follow, jsonOf } = cvRequestClient(double)
    const text = await follow(state.links?.text)
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const { resume, heldBack } = await jsonOf(state)
    expect(heldBack.map(({ after }) => after)).toEqual([honest, asked, impossible])
    const finals = [
      await (await follow(state.links?.html)).text(),
      await text.text(),
      await pdfText(state.links?.pdf),
      JSON.stringify(resume),
    ]
    for (const made of finals) {
      expect(made).toContain(line)
      expect(made).not.toMatch(/Taught|farm|Kubernetes|AI suggestion|final CV/)
    }
  })

  it.each<[string, object, ReturnType<typeof says>]>([
    ['blocked', {}, says(JSON.stringify({ suggestions: three.suggestions.slice(2) }))],
    ['absent', { model: 'none' }, says(JSON.stringify(three))],
    ['none', {}, says(JSON.stringify({ suggestions: [] }))],
  ])('is not made where all is %s', async (_, more, answer) => {
    double = await openRequests()
    double.server.answer(answer)
    const { status, links, files } = await finish(more)
    expect([status, links?.suggested, files?.suggested]).toEqual(['done', undefined, undefined])
  })

  it('is not made of a model that fails', async () => {
    double = await openRequests()
    double.server.answer(fails(401))
    const { status, links } = await finish()
    expect([status, links?.suggested, links?.text]).toEqual(['failed', undefined, undefined])
  })

  it('speaks the language of the CV', async () => {
    double = await openRequests()
    double.server.answer(says(JSON.stringify(three)))
    const document = bakersCv()
    document.design.language = 'de'
    const { links } = await finish({ document })
    expect(await pdfText(links?.suggested?.pdf)).toContain('Vorschlag der KI:')
  })

  it('is deleted with its request, link and all', async () => {
    double = await openRequests()
    double.server.answer(says(JSON.stringify(three)))
    const { requestId, links } = await finish()
    const { follow } = cvRequestClient(double)
    const suggested = [links?.suggested?.html, links?.suggested?.pdf]
    for (const link of suggested) expect((await follow(link)).status).toBe(200)
    await double.api.ask(`/requests/${requestId}`, { method: 'DELETE' })
    for (const link of suggested) expect((await follow(link)).status).toBe(404)
    expect((await double.api.ports.files.list('requests/')).files).toEqual([])
  })
})

// Nobody looks through a CV that a program asks for, so no word of a model is in it (promise 2).

/** Each says what the other one did: the same words, so that no comparison of words can tell. */
const swapped: [string, string][] = [
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
]

function helpersCv() {
  const document = bakersCv()
  const [post] = document.content.work
  const ids = createIdGenerator()
  if (post) post.highlights = swapped.map(([text]) => ({ id: ids.node(), text: literal(text) }))
  return document
}

it('has nothing that a model made up, also where no comparison of words can tell', async () => {
  double = await openRequests()
  const { begin, end, follow, bytesOf, jsonOf } = cvRequestClient(double)
  const lies = swapped.map(([, text]) => text)
  double.server.answer(says(JSON.stringify(requirementsAnswer)), rewords(...lies))
  const done = await end(await begin({ document: helpersCv(), posting, strength: 'bold' }))
  expect(done).toMatchObject({ status: 'done', code: null })
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

it.each<[FinderMood, string]>([
  ['honest', 'other-name'],
  // By words, where no model can be relied on.
  ['shows everything', 'missing'],
])('tells what a model found for each demand, if it can be relied on: %s', async (mood, state) => {
  double = await openRequests({ hasReader: true })
  const { begin, end, jsonOf } = cvRequestClient(double)
  const words = 'small team'
  const answer = {
    ...requirementsAnswer,
    requirements: [asksFor(words, 'experience')],
    suggestions: [],
  }
  const finder = createScriptedFinder(mood, { [words]: ['Showed apprentices'] })
  double.server.answer(answersWithEvidence(answer, finder))
  const done = await end(await begin({ document: bakersCv(), posting, strength: 'bold' }))
  expect((await jsonOf(done)).posting?.asks).toEqual([{ words, importance: 'must', state }])
})
