import { afterEach, beforeEach, expect, it } from 'vitest'
import { questionOf } from '@/lib/ai/grounding/question-of'
import type { CheckedWording, WordingsCheck } from '@/lib/api/ai-requests'
import { literal } from '@/lib/resume/text/rich-text'
import { listDayCounts } from '@/lib/server/kernel/rows/day-counts'
import { says } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { after, bakersCv, posting } from './support/request-ports'

// Accepted suggestions are checked once more on the server, with the CV as it is by then.

let double: RequestDouble
beforeEach(async () => {
  double = await openRequests()
})
afterEach(() => double.close())

const suggest = (text: string) =>
  double.server.answer(
    says(JSON.stringify({ suggestions: [{ field: 't1', text, reason: 'r', requirements: [] }] })),
  )

async function begin(text: string): Promise<string> {
  suggest(text)
  const { id } = await double.begin(double.tailoring({ requirements: [] }))
  await double.end(id)
  return id
}

const ask = (id: string, accepted: object[]) =>
  double.api.ask(`/ai/requests/${id}/check`, { method: 'POST', json: { accepted } })

async function check(id: string, accepted: object): Promise<CheckedWording | undefined> {
  const answer = await ask(id, [{ id: 's1', confirmed: [], ...accepted }])
  expect(answer.status).toBe(200)
  return ((await answer.json()) as WordingsCheck).wordings[0]
}

/** Checks text with a tick for whatever is asked about it. */
async function ticked(id: string, text: string) {
  const open = await check(id, { text })
  return check(id, { text, confirmed: open?.reasons.map(questionOf) })
}

async function save(text: string) {
  const { cv } = double
  const [work] = cv.content.work
  if (!work) throw new Error('The fixture has no position')
  const [first, ...others] = work.highlights
  const highlights = [{ id: first?.id ?? '', text: literal(text) }, ...others]
  const document = { ...cv, content: { ...cv.content, work: [{ ...work, highlights }] } }
  const json = { document, baseVersion: 1 }
  const saved = await double.api.ask(`/resumes/${cv.id}`, { method: 'PUT', json })
  expect(saved.status).toBe(200)
}

it('holds as it was suggested with one tick, and changes nothing by being asked for', async () => {
  const id = await begin(after)
  const open = await check(id, { text: after })
  expect(open).toMatchObject({ id: 's1', state: 'open' })
  expect(open?.reasons).toHaveLength(1)
  expect(await ticked(id, after)).toMatchObject({ id: 's1', state: 'licensed' })
  const stored = await (await double.api.ask(`/resumes/${double.cv.id}`)).text()
  expect(stored).not.toContain(after)
})

it('does not hold with words of the model that the page should have held back', async () => {
  const made = 'Every week, baked sourdough bread for twelve markets with Kubernetes'
  const id = await begin(made)
  for (const text of [made, ` ${made}  `]) {
    const held = await check(id, { text })
    expect(held?.state).toBe('blocked')
    const confirmed = held?.reasons.map(questionOf)
    expect((await check(id, { text, confirmed }))?.state).toBe('blocked')
  }
})

it('holds with what the person has made of it, once they say that it is true', async () => {
  const id = await begin(after)
  const text = 'Every week, baked sourdough bread for twelve markets with Kubernetes'
  const own = await check(id, { text })
  expect(own?.state).toBe('open')
  expect(own?.reasons.map(({ verdict }) => verdict)).not.toContain('block')
  const confirmed = own?.reasons.map(questionOf)
  expect((await check(id, { text, confirmed }))?.state).toBe('licensed')
})

it('is counted once for its request, with what it cost, and not when it does not hold', async () => {
  const id = await begin(after)
  const counted = async () => {
    const rows = await listDayCounts(double.api.ports, '2026-03-01')
    return Object.fromEntries(rows.map(({ name, amounts }) => [name.split('#')[0], amounts]))
  }
  await check(id, { text: `${after} with Kubernetes` })
  expect((await counted()).tailoring).toBeUndefined()
  for (let n = 0; n < 3; n++) {
    await ticked(id, after)
    double.api.clock.now += 2 * 86_400_000
  }
  expect((await counted()).tailoring).toEqual({ all: 1 })
  expect((await counted()).model).toMatchObject({ calls: 1, untold: 0 })
})

it('that has to be confirmed holds with the tick alone', async () => {
  const text = 'Baked crusty sourdough bread for two markets every week'
  const id = await begin(text)
  const open = await check(id, { text })
  expect(open?.state).toBe('open')
  const confirmed = open?.reasons.map(questionOf)
  expect((await check(id, { text, confirmed }))?.state).toBe('licensed')
})

it('does not hold any more when the CV was changed elsewhere', async () => {
  const id = await begin(after)
  await save('Cleaned the oven')
  expect((await check(id, { text: after }))?.state).toBe('stale')
})

it('has to be one of that request, and a request has to have some', async () => {
  const id = await begin(after)
  expect((await check(id, { id: 's9', text: after }))?.state).toBe('unknown')
  const other = await double.begin({ kind: 'requirements', posting })
  await double.end(other.id)
  expect((await ask(other.id, [{ id: 's1', text: after, confirmed: [] }])).status).toBe(422)
  expect((await ask(bakersCv().id, [{ id: 's1', text: after, confirmed: [] }])).status).toBe(404)
  expect((await ask(id, [])).status).toBe(422)
  const far = [{ id: 's1', text: after, confirmed: [], address: 'basics/name' }]
  expect((await ask(id, far)).status).toBe(422)
})
