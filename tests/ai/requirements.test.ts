import { afterEach, describe, expect, it } from 'vitest'
import type { RequirementsResult } from '@/lib/ai/demands/demand-types'
import type { RequirementsAnswer } from '@/lib/ai/prompts/requirements-prompt'
import { createIdGenerator } from '@/lib/resume/ids'
import { readAiReaders } from '@/lib/server/ai/reader/reader-rows'
import { answerNow } from '@/lib/server/ai/requests/answer-now'
import { toOwnerId } from '@/lib/server/owner'
import { someOf } from '@/tests/runs'
import { answersWithEvidence, evidenceCalls } from './support/evidence-server'
import { type Answer, drops, fails, floods, says, sleeps } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { passesOnce } from './support/reader-server'
import { asksFor, createScriptedFinder } from './support/scripted-finder'
import { createScriptedReader } from './support/scripted-reader'

// Requirements by the words of a job description, and evidence by the words of a CV: over the API, the jobs, and a
// double of a server of models.

let double: RequestDouble
afterEach(() => double.close())

const posting = `Night baker, Crumb & Sons
You bring two years as a baker and experience with “sourdough”. You train apprentices.
With a forklift licence everybody is hired. You are friendly.`

const two = asksFor('two years as a baker', 'years', { years: 2 })
const sourdough = asksFor('"Sourdough"')
const training = asksFor('train apprentices', 'task', { group: 'duty' })
const licence = asksFor('forklift licence', 'licence', { group: 'nice' })
const friendly = asksFor('friendly', 'soft')
const elsewhere = asksFor('Kubernetes', 'tool')
const written = [two, sourdough, training, licence, friendly]
const read = (...requirements: RequirementsAnswer['requirements']): RequirementsAnswer => ({
  ...{ title: 'Night baker', employer: 'Crumb & Sons', requirements },
})
const shownBy = {
  'two years as a baker': ['Baker, Harbour Bakery'],
  'train apprentices': ['Showed apprentices'],
}
const honest = createScriptedFinder('honest', shownBy)

type Finder = Parameters<typeof answersWithEvidence>[1]
async function ask(finder: Finder, exam?: Parameters<typeof answersWithEvidence>[2]) {
  double.server.answer(answersWithEvidence(read(...written), finder, exam))
  const { id } = await double.begin({ kind: 'requirements', posting, documentId: double.cv.id })
  const done = await double.end(id)
  expect(done.status).toBe('done')
  const result = done.result as RequirementsResult
  return { done, result, states: result.coverage?.map(({ state }) => state) }
}
const allUnread = Array(5).fill('unread')

const anybody = toOwnerId(createIdGenerator().document())
const known = async () =>
  (await readAiReaders(double.api.ports, anybody, 'operator')).readers[0] ?? null

describe('requirements with a CV', () => {
  it('come with the lines that show them, years by the dates of posts', async () => {
    double = await openRequests({ hasReader: true })
    double.api.clock.now = Date.parse('2026-11-10T12:00:00Z')
    const { result, done, states } = await ask(honest)
    const [post] = double.cv.content.work
    expect(result.requirements.map(({ words }) => words)).toEqual([
      ...['two years as a baker', 'sourdough', 'train apprentices', 'forklift licence', 'friendly'],
    ])
    expect(result.document).toEqual({ id: double.cv.id, version: 1 })
    expect(states).toEqual(['present', 'present', 'other-name', 'missing', 'unread'])
    expect(result.unread).toBeNull()
    expect(result.coverage?.[0]).toMatchObject({
      months: 92,
      evidence: [
        { quote: 'Baker, Harbour Bakery, 2019-03 to today', place: `${post?.id}/position` },
      ],
    })
    expect(result.coverage?.[2]?.evidence[0]?.place).toBe(`${post?.highlights[2]?.id}/text`)
    // Requirements, an exam in two requests, and evidence: all of it is counted.
    expect(done.used).toMatchObject({ calls: 4, tokens: 480 })
    expect(done.madeBy?.prompts).toEqual(['requirements-4', 'reader-2', 'evidence-3'])
    expect(await known()).toMatchObject({ placed: 4, caught: 4, revokedAt: null })
  })

  it('go to the reader, at temperature 0, without who the person is', async () => {
    double = await openRequests({ hasReader: true, readerModel: 'other' })
    await ask(honest)
    const calls = evidenceCalls(double.server.asked)
    expect(calls).toHaveLength(1)
    expect(calls[0]?.body).toMatchObject({ temperature: 0, model: 'other' })
    const sent = JSON.stringify(double.server.asked)
    expect(sent).toContain('Showed apprentices')
    for (const secret of ['Canary', '010 999', double.cv.id]) expect(sent).not.toContain(secret)
    // Nobody sees in a CV that somebody is friendly.
    expect(JSON.stringify(calls)).not.toContain('"words\\":\\"friendly')
  })

  it('drop what the job description does not say, and nothing where no CV is named', async () => {
    double = await openRequests({ hasReader: true })
    double.server.answer(answersWithEvidence(read(elsewhere, sourdough), honest))
    const { id } = await double.begin({ kind: 'requirements', posting })
    const { result, used } = await double.end(id)
    expect(result).toMatchObject({ requirements: [{ words: 'sourdough' }] })
    expect(result).not.toHaveProperty('coverage')
    expect(used.calls).toBe(1)
  })

  it('are not looked for in a CV that is not there', async () => {
    double = await openRequests({ hasReader: true })
    const documentId = createIdGenerator().document()
    const json = { kind: 'requirements', posting, documentId }
    const answer = await double.api.ask('/ai/requests', { method: 'POST', json })
    expect(answer.status).toBe(404)
  })
})

describe('a model that cannot be relied on', () => {
  it.each([
    'shows everything',
    'obeys the ad',
    'denies everything',
    'wrong ids',
    'ids twice',
    'lazy',
    'quotes that are nowhere',
    'quotes of another line',
  ] as const)('shows and denies nothing: %s', async (mood) => {
    double = await openRequests({ hasReader: true })
    const exam = passesOnce()
    const { states, result } = await ask(createScriptedFinder(mood, shownBy), exam)
    expect(states).toEqual(allUnread)
    expect(result.unread).toBe('not-relied-on')
    expect(evidenceCalls(double.server.asked)).toHaveLength(2)
    expect((await known())?.revokedAt).not.toBeNull()
    // Not asked again until it passes its exam again.
    expect((await ask(honest, exam)).states).toEqual(allUnread)
    expect(evidenceCalls(double.server.asked)).toHaveLength(2)
  })

  it('is not asked about a CV where it has failed its exam, or is switched off', async () => {
    double = await openRequests({ hasReader: true })
    const failed = await ask(honest, createScriptedReader('yes-man'))
    expect(failed.states).toEqual(allUnread)
    expect(failed.result.unread).toBe('not-relied-on')
    expect(evidenceCalls(double.server.asked)).toEqual([])
    await double.close()
    double = await openRequests({ hasReader: false })
    expect((await ask(honest)).states).toEqual(allUnread)
    expect(double.server.asked).toHaveLength(1)
  })
})

describe('a model that gives no evidence', () => {
  const faults: Record<string, [Answer, code: string]> = {
    'broken JSON': [says('{"answers": [{"id": "d1", "quo'), 'unreadable'],
    'another shape': [says('{"answers": "all shown"}'), 'wrong-shape'],
    '10 MB': [floods, 'too-large'],
    gone: [drops, 'unreachable'],
    'out of order': [fails(400, { message: 'no' }), 'no-model-server'],
    busy: [fails(429, {}, { 'retry-after': '999' }), 'busy'],
  }
  it.each(someOf(Object.keys(faults)))('fails nothing: %s', async (fault) => {
    double = await openRequests({ hasReader: true })
    const [answer, code] = faults[fault] as [Answer, string]
    const { states, result } = await ask({ server: answer })
    expect(states).toEqual(allUnread)
    expect(result.requirements).toHaveLength(5)
    expect(result.unread).toBe(code)
  })

  it('is not waited for by somebody who looks at the screen', async () => {
    double = await openRequests({ hasReader: true })
    double.server.answer(answersWithEvidence({ words: 8, language: 'en' }, honest))
    await double.api.ask('/ai/test', { method: 'POST', json: {} })
    double.server.answer(answersWithEvidence(read(...written), { server: sleeps }))
    const principal = await double.api.ports.identity.principalOf(
      new Request('http://home', { headers: { cookie: 'session=ana' } }),
    )
    const owner = (principal as { userId: Parameters<typeof answerNow>[1] }).userId
    const id = createIdGenerator().document()
    const request = { kind: 'requirements', posting, documentId: double.cv.id } as const
    const answered = await answerNow(double.api.ports, owner, { id, request }, 4_000)
    const unread = Array(5).fill({ state: 'unread' })
    expect(answered).toMatchObject({
      value: { status: 'done', result: { unread: 'too-slow', coverage: unread } },
    })
  })

  it('leaves the requirements where the budget is used up between the two requests', async () => {
    double = await openRequests({ hasReader: true, dailyTokens: 27_500 })
    const { states, result } = await ask(honest)
    expect(states).toEqual(allUnread)
    expect(result.requirements).toHaveLength(5)
    expect(evidenceCalls(double.server.asked)).toEqual([])
  })
})
