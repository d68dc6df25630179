import { afterAll, expect, it, vi } from 'vitest'
import { openTestApi } from './support/test-api'

// Bodies that cost more to read than anything a person can have written: refused with the place, before
// anything parses them.

const api = await openTestApi()
afterAll(() => api.close())

const list = (item: string, count = 150_000) => `[${Array(count).fill(item).join()}]`
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`

const refused: readonly [
  method: string,
  path: string,
  body: string,
  place: string,
  code: string,
][] = [
  ['POST', '/resumes', `{"resume":{"basics":{},"work":${list('{}')}}}`, 'resume.work', 'too-many'],
  ['POST', '/resume', `{"email":"a@example.org","skills":${list('""')}}`, 'skills', 'too-many'],
  ['POST', '/requests', `{"data":{"experience":${list('0')}}}`, 'data.experience', 'too-many'],
  ['POST', '/resumes', `{"flat":${deep}}`, 'flat[0][0]', 'too-deep'],
  [
    'PATCH',
    '/resumes/019c0000-0000-7000-8000-000000000001',
    `{"hunks":[{"kind":"set","address":"basics/x","after":${deep}}]}`,
    'hunks[0].after',
    'too-deep',
  ],
  [
    'PUT',
    '/resumes/019c0000-0000-7000-8000-000000000001',
    `{"baseVersion":0,"document":{"content":{"x":${list('0')}}}}`,
    'document.content.x',
    'too-many',
  ],
]

it.each(refused)(
  '%s %s is refused before it is parsed',
  async (method, path, body, place, code) => {
    const parse = vi.spyOn(JSON, 'parse')
    const headers = { 'content-type': 'application/json' }
    const answer = await api.ask(path, { method, body, headers })
    const parsed = parse.mock.calls.filter(([text]) => text.length > 10_000)
    parse.mockRestore()
    expect(parsed).toEqual([])
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      code: 'invalid',
      problems: [{ path: place, code }],
    })
  },
)

it('names the section that has more entries than a CV may have', async () => {
  const body = `{"resume":{"basics":{},"work":${list('{}', 5_000)}}}`
  const headers = { 'content-type': 'application/json' }
  const answer = await api.ask('/resumes', { method: 'POST', body, headers })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    problems: [{ path: 'work', code: 'too-many', reason: 'more than 200 items' }],
  })
})

it('lets large bodies take turns', async () => {
  const summary = 'Welds hulls of fishing boats. '.repeat(60)
  const json = { flat: { name: 'Ana', summary, _more: 'x'.repeat(100_000) } }
  let turns = 0
  let isOver = false
  const countTurns = () => {
    turns++
    if (!isOver) setImmediate(countTurns)
  }
  setImmediate(countTurns)
  const send = () => api.ask('/resumes', { method: 'POST', json })
  const answers = await Promise.all(Array.from({ length: 8 }, send))
  isOver = true
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  expect(turns).toBeGreaterThan(8)
})

it('answers what finds nothing with a code, and never with 500', async () => {
  for (const path of ['/final?id=%00', '/final?id=a%00b', '/resume/%00', '/files/%00']) {
    expect([path, (await api.ask(path)).status]).toEqual([path, 404])
  }
})
