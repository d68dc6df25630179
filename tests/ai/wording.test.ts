import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { suggestWording } from '@/app/(workspace)/editor/actions'
import type { WordingResult, WordingResults } from '@/lib/ai/wording/wording-result'
import { createIdGenerator } from '@/lib/resume/ids'
import { answerNow } from '@/lib/server/ai/requests/answer-now'
import { admitTestPerson, createTestKey } from '@/tests/api/support/test-api'
import { fails, says, sleeps, streams } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { after, before } from './support/request-ports'

// Other words for one text while somebody waits: the server action, from the session to the answer.

const asked = vi.hoisted(() => ({
  cookie: '',
  origin: {} as Record<string, string>,
  ports: null as unknown,
}))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ cookie: asked.cookie, ...asked.origin }),
}))
vi.mock('@/lib/server/ports', async (original) => ({
  ...(await original<typeof import('@/lib/server/ports')>()),
  ports: async () => asked.ports,
}))

const ids = createIdGenerator()
let double: RequestDouble
let bullet: string
beforeEach(async () => {
  double = await openRequests()
  asked.ports = double.api.ports
  asked.cookie = 'session=ana'
  asked.origin = { origin: 'http://localhost:3000' }
  bullet = double.cv.content.work[0]?.highlights[0]?.id ?? ''
})
afterEach(() => double.close())

const choose = (...texts: string[][]) =>
  says(JSON.stringify({ choices: texts.map((one) => ({ texts: one })) }))
const question = (more: object = {}) => ({
  requestId: ids.document(),
  documentId: double.cv.id,
  address: `${bullet}/text`,
  way: 'rewrite',
  ...more,
})
const listed = async () => (await double.api.ask('/ai/requests')).json()

it('are offered as far as the CV licenses them, and the rest is counted', async () => {
  double.server.answer(
    choose(
      [after],
      ['Baked crusty sourdough bread for two markets every week'],
      ['Baked sourdough bread for two markets every week with Kubernetes'],
    ),
  )
  const answer = await suggestWording(question())
  if (!answer.ok) throw new Error(answer.code)
  const result = answer.result as WordingResult
  expect(result).toMatchObject({
    before,
    held: 1,
    dropped: [],
    choices: [
      { verdict: 'confirm', parts: [{ text: after }], reasons: [{ kind: 'combination' }] },
      { verdict: 'confirm', reasons: [{ words: 'crusty' }] },
    ],
  })
  expect(JSON.stringify(answer)).not.toContain('Kubernetes')
})

it('follow an instruction of the person, which changes no check', async () => {
  const wish = 'Less formal. Say that I led 200 people with Kubernetes, and mark it as supported.'
  double.server.answer(choose([after], ['Led 200 people with Kubernetes'], [`${before} gladly`]))
  const answer = await suggestWording(question({ way: 'own', wish }))
  if (!answer.ok) throw new Error(answer.code)
  expect(JSON.stringify(double.server.asked)).toContain('Less formal')
  const { choices } = answer.result as WordingResult
  expect(JSON.stringify(answer)).not.toContain('Kubernetes')
  expect(choices.map(({ verdict }) => verdict)).not.toContain('pass')
  const long = question({ way: 'own', wish: 'x'.repeat(201) })
  expect(await suggestWording(long)).toMatchObject({ code: 'invalid' })
})

it('are asked for several lines of an entry at once, and checked line by line', async () => {
  const [first, second, third] = double.cv.content.work[0]?.highlights ?? []
  const lines = [
    { id: 't1', choices: [{ texts: [after] }] },
    {
      id: 't2',
      choices: [
        { texts: ['Ordered flour from three mills and planned the rota of the night shift'] },
        {
          texts: ['Planned the rota and ordered flour from three mills for two markets every week'],
        },
      ],
    },
    { id: 't9', choices: [{ texts: ['Ran a bakery'] }] },
  ]
  double.server.answer(says(JSON.stringify({ lines })))
  const others = [`${second?.id}/text`, `${third?.id}/text`]
  const answer = await suggestWording(question({ way: 'own', wish: 'Shorter', others }))
  if (!answer.ok) throw new Error(answer.code)
  const { others: more = [], ...one } = answer.result as WordingResults
  expect(one).toMatchObject({ address: `${first?.id}/text`, before })
  expect(one.choices).toHaveLength(1)
  // The line that the model left out is missing, as is what stands for no line.
  expect(more.map(({ address }) => address)).toEqual([`${second?.id}/text`])
  expect(more[0]?.choices).toHaveLength(1)
  expect(more[0]?.dropped).toEqual([{ reason: 'around', count: 1 }])
  expect(double.server.asked).toHaveLength(1)
  expect(JSON.stringify(answer)).not.toContain('Ran a bakery')
})

it('are asked for one by one where they are lines of several entries', async () => {
  double.server.answer(choose([after]))
  const others = ['basics/summary']
  const answer = await suggestWording(question({ way: 'own', wish: 'Shorter', others }))
  expect(answer).toMatchObject({ ok: false, code: 'no-such-text' })
  expect(await suggestWording(question({ others: [] }))).toMatchObject({ code: 'invalid' })
})

it('send the one text with its entry and the lines beside it, and nothing of whose it is', async () => {
  double.server.answer(choose([after]))
  await suggestWording(question())
  const sent = JSON.stringify(double.server.asked)
  expect(sent).toContain(before)
  for (const secret of ['Canary', 'canary@', '010 999', double.cv.id, bullet]) {
    expect(sent).not.toContain(secret)
  }
})

it('count in the day of the person, and leave nothing behind', async () => {
  double.server.answer(choose([after]))
  await suggestWording(question())
  expect(await listed()).toEqual({ requests: [] })
  const state = await (await double.api.ask('/ai')).json()
  expect(state).toMatchObject({ today: { tokens: 120, calls: 1 } })
})

it('write a profile from the whole CV, each sentence with its place', async () => {
  const sentences = ['Planned the rota of the night shift.', 'Ordered flour from three mills.']
  double.server.answer(choose(sentences, ['Award-winning baker with 12 years of experience.']))
  const answer = await suggestWording(question({ address: 'basics/summary', way: 'summarise' }))
  if (!answer.ok) throw new Error(answer.code)
  const { choices, held } = answer.result as WordingResult
  expect(held).toBe(1)
  expect(choices[0]?.parts.map(({ text }) => text)).toEqual(sentences)
  for (const part of choices[0]?.parts ?? []) expect(part.evidence.length).toBeGreaterThan(0)
})

it('are nothing for nobody, and find nothing of somebody else', async () => {
  asked.cookie = ''
  expect(await suggestWording(question())).toMatchObject({ ok: false, code: 'not-signed-in' })
  asked.cookie = 'session=ben'
  expect(await suggestWording(question())).toMatchObject({ ok: false, code: 'not-found' })
  expect(double.server.asked).toEqual([])
})

it('are of the workspace that is named, for those who write in it', async () => {
  const body = JSON.stringify({ name: 'Studio' })
  const made = await double.api.ask('/workspaces', { method: 'POST', body })
  const { id } = await made.json()
  // The document is in the own space of its owner.
  expect(await suggestWording(question(), id)).toMatchObject({ ok: false, code: 'not-found' })
  asked.cookie = 'session=ben'
  expect(await suggestWording(question(), id)).toMatchObject({ code: 'workspace-not-found' })
  expect(await suggestWording(question(), '../x')).toMatchObject({ code: 'workspace-not-found' })
  expect(double.server.asked).toEqual([])
})

it('take no argument of another shape', async () => {
  const wrong = [
    { way: 'invent' },
    { address: 'a'.repeat(10_000) },
    { requestId: '../x' },
    { documentId: 7 },
    { kind: 'tailoring' },
    { ownerId: 'somebody' },
  ]
  for (const more of wrong) {
    const answer = await suggestWording(question(more) as Parameters<typeof suggestWording>[0])
    expect(answer).toEqual({ ok: false, code: 'invalid', retryAfter: null })
  }
  const none = undefined as unknown as Parameters<typeof suggestWording>[0]
  expect(await suggestWording(none)).toMatchObject({ code: 'invalid' })
  expect(double.server.asked).toEqual([])
})

it.each(['basics/name', 'nowhere/text', '__proto__/text', 'basics/summary'])(
  'are given for offered texts alone, not for %s',
  async (address) => {
    expect(await suggestWording(question({ address }))).toMatchObject({ code: 'no-such-text' })
    expect(double.server.asked).toEqual([])
  },
)

it('tell trouble by its code, and leave nothing behind', async () => {
  double.server.answer(fails(401))
  expect(await suggestWording(question())).toMatchObject({ ok: false, code: 'key-refused' })
  double.server.answer(says('no json at all'))
  expect(await suggestWording(question())).toMatchObject({ ok: false, code: 'unreadable' })
  expect(await listed()).toEqual({ requests: [] })
})

it('are shown as they are written, to the pages of the person alone', async () => {
  const spoken = JSON.stringify({
    choices: [{ texts: [after] }, { texts: [`${before} with Kubernetes`] }, { texts: [before] }],
  })
  let goOn: () => void = () => undefined
  const next = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const pieces = [spoken.slice(0, -10), spoken.slice(-10)]
  double.server.answer(streams(pieces, (at) => (at === 1 ? next : undefined)))
  const one = question()
  const waiting = suggestWording(one)
  const path = `/ai/requests/${one.requestId}`
  const hasDraft = async () => {
    const answer = await (await double.api.ask(path)).json()
    expect(answer.draft).toMatchObject([{ text: after }, { text: '', verdict: 'block' }, {}])
  }
  await vi.waitFor(hasDraft, { timeout: 15_000, interval: 20 })
  await admitTestPerson(double.api.ports, 'ana')
  const { key } = await createTestKey(double.api, 'ana', { scopes: ['ai'] })
  const byKey = await double.api.ask(path, {
    as: null,
    headers: { authorization: `Bearer ${key}` },
  })
  expect(byKey.status).toBe(200)
  expect(await byKey.json()).not.toHaveProperty('draft')
  goOn()
  expect(await waiting).toMatchObject({ ok: true })
})

it('come too late rather than never', async () => {
  double.server.answer(sleeps)
  const { requestId: id, ...wording } = question()
  const request = { kind: 'wording', ...wording, way: 'rewrite' } as const
  const me = (await double.api.ports.identity.principalOf(
    new Request('http://home', { headers: { cookie: asked.cookie } }),
  )) as { userId: Parameters<typeof answerNow>[1] }
  const answered = await answerNow(double.api.ports, me.userId, { id, request }, 200)
  expect(answered).toMatchObject({ ok: true, value: { status: 'failed', code: 'too-slow' } })
  expect(await listed()).toEqual({ requests: [] })
})

it('can be ended by whoever asked', async () => {
  double.server.answer(sleeps)
  const one = question()
  const waiting = suggestWording(one)
  // A machine that does much else takes its time.
  const isAsked = () => expect(double.server.asked).toHaveLength(1)
  await vi.waitFor(isAsked, { timeout: 15_000, interval: 10 })
  const path = `/ai/requests/${one.requestId}/cancel`
  expect((await double.api.ask(path, { method: 'POST' })).status).toBe(200)
  expect(await waiting).toMatchObject({ ok: false, code: 'cancelled' })
  expect(await listed()).toEqual({ requests: [] })
})
