// @module-tag nightly
// Readers of many faults: tests/ai/reader.test.ts has those that answer, refuse and fail.

import { afterEach, describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { answerNow } from '@/lib/server/ai/requests/answer-now'
import { type Answer, drops, fails, floods, says, sleeps } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { answersAsReader, passesOnce, readerCalls } from './support/reader-server'
import { createScriptedReader } from './support/scripted-reader'
import { honest, inMood, tailorsOf } from './support/tailor-with-reader'

// A second request that fails, or is wrong: what it says makes nothing clean.

let double: RequestDouble
afterEach(() => double.close())

const { tailor, known } = tailorsOf(() => double)

describe('a reader that cannot be relied on', () => {
  it.each([
    'yes-man',
    'no-man',
    'lazy',
    'wrong ids',
    'ids twice',
    'lines that are nowhere',
    'lines of another entry',
  ] as const)('makes nothing clean: %s', async (mood) => {
    double = await openRequests({ hasReader: true })
    const exam = passesOnce()
    const { one } = await tailor(honest, inMood(mood), exam)
    expect(one?.verdict).toBe('confirm')
    expect(one?.reading?.state).not.toBe('supported')
    expect((await known())?.revokedAt).not.toBeNull()
    // Not asked again until it passes its exam again.
    const calls = readerCalls(double.server.asked).length
    await tailor(honest, inMood('honest'), exam)
    expect(readerCalls(double.server.asked)).toHaveLength(calls)
  })

  const faults: Record<string, Answer> = {
    'broken JSON': says('{"answers": [{"id": "e1", "quo'),
    'another shape': says('{"answers": "all supported"}'),
    'no word': says(''),
    '10 MB': floods,
    gone: drops,
    'out of order': fails(400, { message: 'no' }),
    busy: fails(429, {}, { 'retry-after': '999' }),
  }
  it.each(Object.keys(faults))('fails nothing: %s', async (fault) => {
    double = await openRequests({ hasReader: true })
    const { one } = await tailor(honest, faults[fault] as Answer)
    expect(one).toMatchObject({ verdict: 'confirm', reading: { state: 'unread' } })
  })

  it('is not asked about a CV where it has failed its exam', async () => {
    double = await openRequests({ hasReader: true })
    const { one } = await tailor(honest, inMood('honest'), createScriptedReader('yes-man'))
    expect(one).toMatchObject({ verdict: 'confirm', reading: { state: 'unread' } })
    expect(readerCalls(double.server.asked)).toEqual([])
    expect(await known()).toMatchObject({ exams: [{ noticed: 0 }] })
  })

  it('reads nothing when the budget is used up between suggestion and reading', async () => {
    double = await openRequests({ hasReader: true, dailyTokens: 27_500 })
    const { one } = await tailor(honest, inMood('honest'))
    expect(one).toMatchObject({ verdict: 'confirm', reading: { state: 'unread' } })
    expect(readerCalls(double.server.asked)).toEqual([])
  })

  it('is not waited for by somebody who looks at the screen', async () => {
    double = await openRequests({ hasReader: true })
    double.server.answer(answersAsReader({ words: 8, language: 'en' }, sleeps))
    await double.api.ask('/ai/test', { method: 'POST', json: {} })
    const principal = await double.api.ports.identity.principalOf(
      new Request('http://home', { headers: { cookie: 'session=ana' } }),
    )
    const choices = { choices: [{ texts: [honest] }] }
    double.server.answer(answersAsReader(choices, sleeps))
    const address = `${double.cv.content.work[0]?.highlights[2]?.id}/text`
    const request = { kind: 'wording', documentId: double.cv.id, address, way: 'rewrite' } as const
    const id = createIdGenerator().document()
    const owner = (principal as { userId: Parameters<typeof answerNow>[1] }).userId
    const answered = await answerNow(double.api.ports, owner, { id, request }, 4_000)
    expect(answered).toMatchObject({
      value: {
        status: 'done',
        result: { choices: [{ verdict: 'confirm', reading: { state: 'unread' } }] },
      },
    })
    expect(readerCalls(double.server.asked)).toHaveLength(1)
  })

  it('is asked nothing where it is switched off', async () => {
    double = await openRequests({ hasReader: false })
    const { one } = await tailor(honest, inMood('honest'))
    expect(one).toMatchObject({ verdict: 'confirm', reading: { state: 'unread' } })
    expect(double.server.asked).toHaveLength(1)
  })
})
