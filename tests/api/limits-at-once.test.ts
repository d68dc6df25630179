// @module-tag nightly
// Limits under many requests at once: tests/api/workspace-limits.test.ts has them one after the other.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { maxShares } from '@/lib/api/shares'
import { workspaceLimits } from '@/lib/api/workspace-limits'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { openTestApi, type TestApi } from './support/test-api'

// As many requests at once as one person may have, with room for fewer of them.

const atOnce = 8
const room = 3
const ids = createIdGenerator()
let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

/** Fills a list up to the room that is left, then asks for more at once; returns the statuses of these. */
async function crowd(limit: number, ask: () => Promise<Response>): Promise<number[]> {
  for (let count = 0; count < limit - room; count++) {
    const answer = await ask()
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  }
  const answers = await Promise.all(Array.from({ length: atOnce }, ask))
  return answers.map(({ status }) => status).sort()
}
const exact = [...Array(room).fill(201), ...Array(atOnce - room).fill(422)]

it('makes no link more than an account may have', async () => {
  const document = createResume(ids)
  const json = { document, baseVersion: 0 }
  await api.ask(`/resumes/${document.id}`, { method: 'PUT', json })
  const share = () =>
    api.ask('/shares', { method: 'POST', json: { documents: [{ id: document.id }] } })
  expect(await crowd(maxShares, share)).toEqual(exact)
  const { shares } = (await (await api.ask('/shares')).json()) as { shares: object[] }
  expect(shares).toHaveLength(maxShares)
})

it('makes no workspace more than a person may be in', async () => {
  const make = () => api.ask('/workspaces', { method: 'POST', json: { name: 'Yard' } })
  expect(await crowd(workspaceLimits.perPerson, make)).toEqual(exact)
  const { workspaces } = (await (await api.ask('/workspaces')).json()) as { workspaces: object[] }
  expect(workspaces).toHaveLength(workspaceLimits.perPerson)
})

it('lets no proposal more wait than a person may have', async () => {
  const document = createResume(ids)
  document.content.basics.summary = 'Baked bread for the market.'
  const body = { document, baseVersion: 0 }
  await api.ask(`/resumes/${document.id}`, { method: 'PUT', json: body })
  const suggestion = { address: 'basics/summary', text: 'Baked bread for markets.', reason: 'x' }
  const json = { baseVersion: 1, suggestions: [suggestion] }
  const path = `/resumes/${document.id}/suggestions`
  expect(await crowd(10, () => api.ask(path, { method: 'POST', json }))).toEqual(exact)
})
