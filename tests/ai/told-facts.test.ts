import { afterEach, beforeEach, expect, it } from 'vitest'
import { rewordableFields } from '@/lib/ai/tailoring/offered-fields'
import type { WordingResult } from '@/lib/ai/wording/wording-result'
import { createIdGenerator } from '@/lib/resume/ids'
import { admitTestPerson, createTestKey } from '@/tests/api/support/test-api'
import { says } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { before } from './support/request-ports'

// What a person told about their CV: the model may use it, code holds words against it, and no program reads it.

const ids = createIdGenerator()
const secret = '900 loaves'
let double: RequestDouble
beforeEach(async () => {
  double = await openRequests()
})
afterEach(() => double.close())

/** Stores an answer of ana about the entry of a bullet; returns the request for other words of that bullet. */
async function tell(): Promise<object> {
  const field = rewordableFields(double.cv).find(({ text }) => text === before)
  const json = {
    ...{ entry: field?.entryId, about: '', question: 'How many loaves?', text: secret },
    at: '2026-03-01T12:00:00.000Z',
  }
  const path = `/me/private-facts/${ids.document()}`
  expect((await double.api.ask(path, { method: 'PUT', json })).status).toBe(200)
  const { address } = field ?? {}
  return { kind: 'wording', documentId: double.cv.id, address, way: 'rewrite' }
}

const answer = (question: string | null) =>
  says(JSON.stringify({ choices: [{ texts: [`${before}, ${secret}`] }], question }))

it('is used in the words and by the check, with one question more', async () => {
  const request = await tell()
  double.server.answer(answer('Who bought the bread?'))
  const { id } = await double.begin(request)
  const { choices, question } = (await double.end(id)).result as WordingResult
  expect(JSON.stringify(double.server.asked[0]?.body)).toContain(secret)
  expect(choices).toMatchObject([{ parts: [{ text: `${before}, ${secret}` }] }])
  expect(choices[0]?.reasons.map(({ kind }) => kind)).not.toContain('number')
  expect(question).toBe('Who bought the bread?')
})

it('is in no request and no answer of a program', async () => {
  const request = await tell()
  double.server.answer(answer(null))
  const { id } = await double.begin(request)
  await double.end(id)
  await admitTestPerson(double.api.ports, 'ana')
  const { key } = await createTestKey(double.api, 'ana', { scopes: ['ai'] })
  const program = { as: null, headers: { authorization: `Bearer ${key}` } }
  const seen = await (await double.api.ask(`/ai/requests/${id}`, program)).json()
  expect(seen).toMatchObject({ status: 'done' })
  expect(seen).not.toHaveProperty('result')
  const begun = await double.api.ask('/ai/requests', { ...program, method: 'POST', json: request })
  await double.end((await begun.json()).id)
  expect(double.server.asked).toHaveLength(2)
  expect(JSON.stringify(double.server.asked[1]?.body)).not.toContain(secret)
})
