import { describe, expect, it } from 'vitest'
import { unread } from '@/lib/ai/reader/types'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { readModelRequest } from '../../ai/model-request'
import { checkWordings } from '../../ai/model-requests'
import type { FoundWordings } from '../../ai/read-found-wordings'
import { requestAnswer } from '../../ai/testing/request-answer'
import type { Call, Send } from '../../client/send'
import { recheckWordings } from './recheck-wordings'
import { type AskedModel, emptyTailorDraft } from './tailor-draft'
import { acceptedWordings, changeWording, takeFound } from './wordings'

const asked = (id: string): AskedModel & { id: string } => ({
  key: `key ${id}`,
  id,
  strength: 'normal',
  requirements: [{ id: 'r1', words: 'Kafka' }],
})

const suggestion = (id: string, bullet: string) => {
  const address = `${bullet}/text` as const
  const hunk = { kind: 'set', address, before: 'Old.', after: 'New.' } as const
  const texts = { before: 'Old.', after: 'New.', reason: 'Shorter.', requirements: ['r1', 'r9'] }
  return { id, address, entryId: 'w1', kind: 'bullet', hunk, ...texts } as const
}

const found = (...suggestions: ReturnType<typeof suggestion>[]): FoundWordings => ({
  suggestions: suggestions.map((one) => ({
    ...one,
    requirements: [...one.requirements],
    reading: unread,
  })),
  dropped: 1,
  questions: [],
  demands: { r9: 'a steady hand' },
})

const judged = { verdict: 'pass', reasons: [], evidence: [] }
const requirement = {
  ...{ id: 'r9', kind: 'trait', words: 'a steady hand', skill: null, importance: 'must' },
  ...{ years: null, level: null, quote: 'a steady hand', times: 1 },
}
const result = {
  document: { id: 'd', version: 1 },
  reading: { title: null, employer: null, requirements: [requirement] },
  suggestions: [{ ...suggestion('s1', 'b1'), ...judged }],
  dropped: [{ reason: 'same', count: 1 }],
}
const request = requestAnswer({ kind: 'tailoring', status: 'done', result })

describe('what a server says of a request', () => {
  it('is read as far as it is known', () => {
    expect(readModelRequest('tailoring', request)?.result).toEqual(found(suggestion('s1', 'b1')))
    const running = requestAnswer({ status: 'running', stage: 'drafting' })
    expect(readModelRequest('tailoring', { ...running, news: 1 })).toMatchObject({
      stage: 'drafting',
      result: null,
    })
  })

  it.each([null, {}, { id: 'q1', status: 'lost' }, { ...request, result: null }])(
    'is nothing where it is %j',
    (value) => expect(readModelRequest('tailoring', value)).toBeUndefined(),
  )

  it('leaves out suggestions that change another field than the one they name', () => {
    const hunk = { kind: 'move', list: 'content/work', id: 'w1', behind: null }
    const offered = [
      { ...suggestion('s1', 'b1'), address: 'basics/name' },
      { ...suggestion('s2', 'b2'), hunk },
      { ...suggestion('s3', 'b3'), kind: 'headline' },
      suggestion('s4', 'b4'),
    ]
    const suggestions = offered.map((one) => ({ ...one, ...judged }))
    const read = readModelRequest('tailoring', { ...request, result: { ...result, suggestions } })
    expect(read?.result?.suggestions.map(({ id }) => id)).toEqual(['s4'])
  })
})

describe('suggestions in a draft', () => {
  it('say in words what they answer', () => {
    const draft = takeFound(emptyTailorDraft, asked('q1'), found(suggestion('s1', 'b1')))
    expect(draft).toMatchObject({ asked: null, answered: { suggested: 1, dropped: 1 } })
    expect(draft.wordings).toMatchObject([{ answers: ['Kafka', 'a steady hand'], text: 'New.' }])
  })

  it('never push away what was accepted or typed', () => {
    const first = ['b1', 'b2', 'b3'].map((bullet, at) => suggestion(`s${at + 1}`, bullet))
    let draft = takeFound(emptyTailorDraft, asked('q1'), found(...first))
    draft = changeWording(draft, 'q1:s1', { decision: 'accepted', decidedAt: 'now' })
    draft = changeWording(draft, 'q1:s2', { text: 'Typed.' })
    draft = takeFound(draft, asked('q2'), found(...first))
    expect(draft.wordings.map(({ key }) => key)).toEqual(['q2:s3', 'q1:s1', 'q1:s2'])
    expect(acceptedWordings(draft)).toMatchObject([{ address: 'b1/text', acceptedAt: 'now' }])
  })

  it('are confirmed for the words that stand there alone', () => {
    let draft = takeFound(emptyTailorDraft, asked('q1'), found(suggestion('s1', 'b1')))
    draft = changeWording(draft, 'q1:s1', { confirmed: ['skill AWS'] })
    draft = changeWording(draft, 'q1:s1', { decision: 'accepted' })
    expect(draft.wordings[0]?.confirmed).toEqual(['skill AWS'])
    draft = changeWording(draft, 'q1:s1', { text: 'Other words.' })
    expect(draft.wordings[0]?.confirmed).toEqual([])
  })
})

describe('the last check', () => {
  const cv = resumeOf(gallerySamples.nurse, createIdGenerator())
  const two = takeFound(
    emptyTailorDraft,
    asked('q1'),
    found(suggestion('s1', 'b1'), suggestion('s2', 'b2')),
  ).wordings

  it('holds back what the server does not license, or says nothing of', async () => {
    const calls: Call[] = []
    const send: Send = async (call) => {
      calls.push(call)
      const wordings = [{ id: 's1', state: 'licensed', reasons: [] }]
      return { ok: true, value: { version: 1, wordings } }
    }
    const result = await recheckWordings(two, cv, (id, accepted) =>
      checkWordings(id, accepted, send),
    )
    expect(result).toMatchObject({ ok: true, held: [{ wording: { id: 's2' } }] })
    expect(calls).toMatchObject([
      { path: '/api/v1/ai/requests/q1/check', body: { accepted: [{ id: 's1' }, { id: 's2' }] } },
    ])
  })

  it('holds back a wording whose state only a newer server knows', async () => {
    const wordings = two.map(({ id }) => ({ id, state: 'fine', reasons: [] }))
    const send: Send = async () => ({ ok: true, value: { version: 1, wordings } })
    const held = await recheckWordings(two, cv, (id, accepted) => checkWordings(id, accepted, send))
    expect(held).toMatchObject({ ok: true, held: [{}, {}] })
  })

  it('lets nothing in where it could not be made', async () => {
    const send: Send = async () => ({ ok: false, code: 'offline', retryAfter: null, current: null })
    expect(
      await recheckWordings(two, cv, (id, accepted) => checkWordings(id, accepted, send)),
    ).toMatchObject({ code: 'offline' })
  })
})
