import { afterEach, beforeEach, expect, it } from 'vitest'
import type { FormAnswerResult } from '@/lib/ai/letters/letter-result'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { says } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { posting } from './support/request-ports'

// An answer to a question of an employer's form: each sentence rests on the CV or on a sentence of the ad.

const ids = createIdGenerator()
let double: RequestDouble
let job: ApplicationDocument
beforeEach(async () => {
  double = await openRequests()
  job = createApplication(ids, '2026-03-01', {
    ...{ position: 'Night baker', employer: 'Crumb & Sons', jobDescription: posting },
    resumeId: double.cv.id,
  })
  const json = { document: job, baseVersion: 0 }
  await double.api.ask(`/resumes/${job.id}`, { method: 'PUT', json })
})
afterEach(() => double.close())

const shown = 'I baked sourdough bread for two markets every week.'
const ofAd = 'You work with a small team in the harbour.'

const writes = (...texts: string[]) =>
  says(
    JSON.stringify({
      ...{ title: null, employer: null, questions: [] },
      paragraphs: [{ sentences: texts.map((text) => ({ text, evidence: ['t1'] })) }],
    }),
  )

const question = 'Why do you want to work for us?'

async function draft(more: object = {}): Promise<FormAnswerResult> {
  const { id } = await double.begin({ kind: 'form-answer', documentId: job.id, question, ...more })
  const done = await double.end(id)
  expect(done).toMatchObject({ status: 'done', madeBy: { prompts: ['form-answer-1'] } })
  return done.result as FormAnswerResult
}

it('has the sentences that the CV or the ad says, each with what it rests on', async () => {
  double.server.answer(writes(ofAd, shown, 'I ran the bakery with Kubernetes for 12 markets.'))
  const result = await draft()
  expect(result.question).toBe(question)
  expect(result.sentences.map(({ text, ad }) => [text, ad])).toEqual([
    [ofAd, 'You work with a small team in the harbour.'],
    [shown, undefined],
  ])
  expect(result.sentences[1]?.evidence.length).toBeGreaterThan(0)
  expect(result.blocked?.map(({ text }) => text)).toEqual([
    'I ran the bakery with Kubernetes for 12 markets.',
  ])
})

it('never has a reason that was made up: then it is empty, and the person is asked', async () => {
  double.server.answer(
    writes(
      'I have always admired your company.',
      'I would love to grow with you.',
      'I apply for the post of Night baker at Crumb & Sons.',
      'Your values are my values.',
    ),
  )
  const { sentences, held, dropped } = await draft()
  expect(sentences).toEqual([])
  expect(held + (dropped.find(({ reason }) => reason === 'no-source')?.count ?? 0)).toBe(4)
})

it('has no fact of the ad about the person', async () => {
  double.server.answer(
    writes('I hold a forklift licence.', 'I work with a small team in the harbour.'),
  )
  const { sentences } = await draft()
  expect(sentences.filter(({ verdict }) => verdict === 'pass')).toEqual([])
})

it('fits the limit of its field', async () => {
  double.server.answer(writes(shown, ofAd))
  const { sentences, dropped } = await draft({ characters: 60 })
  expect(sentences.map(({ text }) => text)).toEqual([shown])
  expect(dropped).toContainEqual({ reason: 'length', count: 1 })
  const none = await draft({ characters: 50 })
  expect(none.sentences.map(({ text }) => text).join(' ').length).toBeLessThanOrEqual(50)
})

it('sends the question, and not who asks', async () => {
  double.server.answer(writes(shown))
  await draft()
  const sent = JSON.stringify(double.server.asked)
  expect(sent).toContain(question)
  expect(sent).toContain('A forklift licence is welcome.')
  for (const secret of ['Canary', 'canary@', '555 010', job.id, double.cv.id]) {
    expect(sent).not.toContain(secret)
  }
})

it('needs a job with a CV, and a question', async () => {
  const alone = createApplication(ids, '2026-03-01', { position: 'Night baker' })
  const json = { document: alone, baseVersion: 0 }
  await double.api.ask(`/resumes/${alone.id}`, { method: 'PUT', json })
  for (const documentId of [alone.id, double.cv.id]) {
    const { id } = await double.begin({ kind: 'form-answer', documentId, question })
    expect(await double.end(id)).toMatchObject({ status: 'failed', code: 'no-document' })
  }
  const wrong = { kind: 'form-answer', documentId: job.id, question: ' ' }
  const refused = await double.api.ask('/ai/requests', { method: 'POST', json: wrong })
  expect(refused.status).toBe(422)
  expect(double.server.asked).toEqual([])
})
