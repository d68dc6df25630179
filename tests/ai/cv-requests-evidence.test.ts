// @module-tag nightly
// The evidence of a CV for a posting: tests/ai/reader.test.ts has that of suggestions.

import { afterAll, afterEach, expect, it } from 'vitest'
import type { ReaderInput } from '@/lib/ai/prompts/reader-prompt'
import { closeRenderer } from '@/tests/support/close-renderer'
import { cvRequestClient } from './support/cv-request-client'
import { drops } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { answersAsReader, readerCalls } from './support/reader-server'
import { bakersCv } from './support/request-ports'
import { createScriptedReader } from './support/scripted-reader'

// What a program learns of each text that a model proposed for a CV: whether the CV says so, and where.

let double: RequestDouble
afterEach(() => double.close())
afterAll(closeRenderer)

const line = 'Showed apprentices how to shape loaves and how to look after the oven'
const honest = 'Taught apprentices how to shape loaves and how to look after the oven'
const invented = `${line} on a farm`
const impossible = 'Planned the deliveries with Kubernetes'
const suggested = {
  suggestions: [
    { field: 't3', text: honest, reason: 'r', requirements: [] },
    { field: 't3', text: invented, reason: 'r', requirements: [] },
    { field: 't2', text: impossible, reason: 'r', requirements: [] },
  ],
}
const reader = createScriptedReader('honest', {
  label: ({ after }: ReaderInput['items'][number]) => after === honest || undefined,
})

async function heldBackOf(answer: ReturnType<typeof answersAsReader>) {
  double.server.answer(answer)
  const { begin, end, jsonOf } = cvRequestClient(double)
  const id = await begin({ document: bakersCv(), strength: 'bold' })
  // By its own time: the client would let hours pass on a busy machine.
  await double.end(id)
  return (await jsonOf(await end(id))).heldBack
}

it('says of each text whether the CV supports it, with the quotes and their places', async () => {
  double = await openRequests({ hasReader: true })
  const [first, second, ...others] = await heldBackOf(answersAsReader(suggested, reader))
  expect(first).toMatchObject({
    ...{ after: honest, applied: false, verdict: 'pass', reasons: [] },
    reading: { state: 'supported', evidence: [{ quote: line, place: first?.address }] },
  })
  expect([second, ...others]).toMatchObject([
    { after: impossible, verdict: 'block', reading: { state: 'unread', evidence: [] } },
  ])
})

it('names the words that no line of the CV says', async () => {
  double = await openRequests({ hasReader: true })
  const one = { suggestions: suggested.suggestions.slice(1, 2) }
  expect(await heldBackOf(answersAsReader(one, reader))).toMatchObject([
    {
      ...{ after: invented, applied: false, verdict: 'confirm' },
      reasons: [{ words: 'farm', verdict: 'confirm' }],
      reading: { state: 'unsupported', evidence: [], unsupported: ['farm'] },
    },
  ])
})

it('claims no support where the reader is gone, or is not set up', async () => {
  const one = { suggestions: suggested.suggestions.slice(0, 1) }
  const unread = [{ after: honest, verdict: 'confirm', reading: { state: 'unread', evidence: [] } }]
  double = await openRequests({ hasReader: true })
  expect(await heldBackOf(answersAsReader(one, drops))).toMatchObject(unread)
  await double.close()
  double = await openRequests({ hasReader: false })
  expect(await heldBackOf(answersAsReader(one, reader))).toMatchObject(unread)
  expect(readerCalls(double.server.asked)).toEqual([])
})
