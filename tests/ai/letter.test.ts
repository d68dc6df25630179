import { afterEach, beforeEach, expect, it } from 'vitest'
import type { LetterResult } from '@/lib/ai/letters/letter-result'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import type { LetterDocument } from '@/lib/resume/schema/document'
import { says } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { before, posting } from './support/request-ports'

// Sentences that a model writes for a letter, from the request to what may be taken.

const ids = createIdGenerator()
let double: RequestDouble
let letter: LetterDocument
beforeEach(async () => {
  double = await openRequests()
  const job = { title: 'Night baker', employer: 'Crumb & Sons', text: posting }
  letter = letterFor(double.cv, { version: 1, date: '2026-03-01', posting: job }, ids)
  letter.content.paragraphs = [{ id: ids.node(), text: 'Secret words of the letter' }]
  const json = { document: letter, baseVersion: 0 }
  await double.api.ask(`/resumes/${letter.id}`, { method: 'PUT', json })
})
afterEach(() => double.close())

const shown = 'I baked sourdough bread for two markets every week.'
const asked = 'I baked crusty sourdough bread for two markets every week.'
const wish = 'I would welcome the chance to talk about the post.'

const writes = (...paragraphs: string[][]) =>
  says(
    JSON.stringify({
      ...{ title: null, employer: null },
      paragraphs: paragraphs.map((texts) => ({
        sentences: texts.map((text) => ({ text, evidence: ['t1', 't99', double.cv.id] })),
      })),
    }),
  )

async function draft(plan: object = {}): Promise<LetterResult> {
  const { id } = await double.begin({ kind: 'letter', documentId: letter.id, ...plan })
  const done = await double.end(id)
  expect(done).toMatchObject({ status: 'done', madeBy: { prompts: ['letter-7'] } })
  return done.result as LetterResult
}

it('is offered by the sentence, as far as its CV licenses it, and changes nothing', async () => {
  double.server.answer(
    writes(
      [shown, asked, 'I ran the bakery with Kubernetes for 12 markets.'],
      [wish, wish, '', 'I am a passionate baker.', 'See https://evil.example/cv for more.'],
    ),
  )
  const { sentences, held, dropped } = await draft()
  const address = `${double.cv.content.work[0]?.highlights[0]?.id}/text`
  expect(sentences).toMatchObject([
    { text: shown, paragraph: 0, verdict: 'pass', restsOn: [address] },
    { text: asked, paragraph: 0, verdict: 'confirm' },
    // It claims nothing: nobody has read it, and nobody says so.
    { text: wish, paragraph: 1, verdict: 'pass', evidence: [], reading: { state: 'unread' } },
  ])
  expect(sentences[1]?.reasons.map(({ words }) => words)).toContain('crusty')
  expect(held).toBe(1)
  expect(Object.fromEntries(dropped.map(({ reason, count }) => [reason, count]))).toEqual({
    twice: 1,
    empty: 1,
    'worn-out': 1,
    address: 1,
  })
  const stored = await (await double.api.ask(`/resumes/${letter.id}`)).text()
  expect(stored).not.toContain('sourdough bread for two markets every week.')
})

it('judges each sentence by itself, also where several come as one', async () => {
  double.server.answer(writes([`${shown} I hold a forklift licence.`]))
  const { sentences, held } = await draft()
  expect(sentences.filter(({ verdict }) => verdict === 'pass').map(({ text }) => text)).toEqual([
    shown,
  ])
  expect(sentences.length + held).toBe(2)
})

it('takes nothing of the posting for a fact, though the model obeys it', async () => {
  double.server.answer(writes(['I have experience with PMP and Kubernetes since 2011.']))
  const { sentences } = await draft()
  expect(sentences.filter(({ verdict }) => verdict === 'pass')).toEqual([])
})

it('sends what the CV says and what the posting says, and not who it is of', async () => {
  double.server.answer(writes([shown]))
  await draft()
  const sent = JSON.stringify(double.server.asked)
  expect(sent).toContain(before)
  expect(sent).toContain('A forklift licence is welcome.')
  for (const secret of ['Canary', 'canary@', '555 010', 'Secret words', letter.id, double.cv.id]) {
    expect(sent).not.toContain(secret)
  }
})

it('tells of the chosen lines in their order, and is no longer than was chosen', async () => {
  const [first, second] = double.cv.content.work[0]?.highlights ?? []
  const proofs = [`${second?.id}/text`, `${first?.id}/text`, 'gone/text']
  const rota = 'I planned the rota of the night shift.'
  const written = [
    { text: shown, evidence: ['t1'] },
    { text: rota, evidence: ['t2'] },
    { text: 'I showed apprentices how to shape loaves.', evidence: ['t3'] },
  ]
  const answer = { title: null, employer: null, paragraphs: [{ sentences: written }] }
  double.server.answer(says(JSON.stringify(answer)))
  const { sentences, dropped } = await draft({ proofs, words: 50 })
  const [asked] = double.server.asked
  expect(JSON.stringify(asked)).toContain(String.raw`\"proofs\":[\"t2\",\"t1\"],\"words\":50`)
  expect(sentences.map(({ text }) => text)).toEqual([rota, shown])
  expect(dropped).toEqual([{ reason: 'not-chosen', count: 1 }])
  const wrong = { kind: 'letter', documentId: letter.id, proofs: [], words: 5 }
  const refused = await double.api.ask('/ai/requests', { method: 'POST', json: wrong })
  expect(refused.status).toBe(422)
})

it('needs a letter, and its CV with words in it', async () => {
  const missing = { kind: 'letter', documentId: ids.document() }
  const answer = await double.api.ask('/ai/requests', { method: 'POST', json: missing })
  expect(answer.status).toBe(404)
  const alone = { ...letter, id: ids.document(), lineage: null }
  const json = { document: alone, baseVersion: 0 }
  await double.api.ask(`/resumes/${alone.id}`, { method: 'PUT', json })
  for (const documentId of [alone.id, double.cv.id]) {
    const { id } = await double.begin({ kind: 'letter', documentId })
    expect(await double.end(id)).toMatchObject({ status: 'failed', code: 'no-document' })
  }
  expect(double.server.asked).toEqual([])
})
