// @module-tag nightly
// All fabrications in a CV for a posting: tests/ai/lying-models.test.ts has a share of them, tests/ai/cv-requests.test.ts the requests.

import { afterAll, expect, it } from 'vitest'
import { readText } from '@/lib/pdf/engine/testing/read-pdf'
import { createIdGenerator } from '@/lib/resume/ids'
import { literal } from '@/lib/resume/text/rich-text'
import { closeRenderer } from '@/tests/support/close-renderer'
import { cvRequestClient, rewords } from './support/cv-request-client'
import { answersWithEvidence } from './support/evidence-server'
import { says } from './support/fault-server'
import { openRequests } from './support/open-requests'
import { bakersCv, posting, requirementsAnswer } from './support/request-ports'
import { asksFor, createScriptedFinder, type FinderMood } from './support/scripted-finder'

// Nobody looks through a CV that a program asks for, so no word of a model is in it (promise 2).

afterAll(closeRenderer)

/** Each says what the other one did: the same words, so that no comparison of words can tell. */
const swapped: [string, string][] = [
  [
    'Trained apprentices and the owner planned the rota',
    'Planned the rota and the owner trained apprentices',
  ],
  [
    'Assisted the chef who ran the kitchen of the harbour',
    'Ran the kitchen of the harbour and assisted the chef',
  ],
  [
    'Cleaned the shop that the owner opened in Porto',
    'Opened the shop in Porto that the owner cleaned',
  ],
  [
    'Sold bread at the market and the owner negotiated the contract',
    'Negotiated the contract and the owner sold bread at the market',
  ],
  [
    'Delivered cakes to the hotel that the company designed',
    'Designed cakes for the hotel that the company delivered',
  ],
  ['Ordered flour from three mills', 'Ordered flour from three mills at Harbour Bakery'],
]

function helpersCv() {
  const document = bakersCv()
  const [post] = document.content.work
  const ids = createIdGenerator()
  if (post) post.highlights = swapped.map(([text]) => ({ id: ids.node(), text: literal(text) }))
  return document
}

it('has nothing that a model made up, also where no comparison of words can tell', async () => {
  const double = await openRequests()
  const { begin, end, follow, bytesOf, jsonOf } = cvRequestClient(double)
  const lies = swapped.map(([, text]) => text)
  double.server.answer(says(JSON.stringify(requirementsAnswer)), rewords(...lies))
  const done = await end(await begin({ document: helpersCv(), posting, strength: 'bold' }))
  expect(done).toMatchObject({ status: 'done', code: null })
  const html = await (await follow(done.links?.html)).text()
  const pdf = (await readText(await bytesOf(done.links?.pdf))).replace(/\s+/g, ' ')
  const result = await jsonOf(done)
  const resume = JSON.stringify(result.resume)
  const silent = lies.filter((one) => [html, pdf, resume].some((made) => made.includes(one)))
  expect(silent).toEqual([])
  for (const [text] of swapped) {
    for (const made of [html, pdf, resume]) expect(made).toContain(text)
  }
  expect(result.heldBack.map((one) => one.after)).toEqual(lies)
  await double.close()
})

it.each<[FinderMood, string]>([
  ['honest', 'other-name'],
  // By words, where no model can be relied on.
  ['shows everything', 'unsure'],
])('tells what a model found for each demand, if it can be relied on: %s', async (mood, state) => {
  const double = await openRequests({ hasReader: true })
  const { begin, end, jsonOf } = cvRequestClient(double)
  const words = 'small team'
  const answer = {
    ...requirementsAnswer,
    requirements: [asksFor(words, 'experience')],
    suggestions: [],
  }
  const finder = createScriptedFinder(mood, { [words]: ['Showed apprentices'] })
  double.server.answer(answersWithEvidence(answer, finder))
  const done = await end(await begin({ document: bakersCv(), posting, strength: 'bold' }))
  expect((await jsonOf(done)).posting?.asks).toEqual([{ words, importance: 'must', state }])
  await double.close()
})
