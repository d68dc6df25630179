// @module-tag nightly
// Stories in every request: tests/ai/disclosure.test.ts says what a request sends.

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { letterFor } from '@/lib/resume/create-letter'
import { followerLineage } from '@/lib/resume/family/family-base'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { withStory } from '@/lib/resume/testing/with-story'
import { createReader } from '@/lib/server/reader/create-reader'
import { startReaderThread } from '@/lib/server/reader/reader-thread'
import type { Reader } from '@/lib/server/reader/reader-types'
import { closeRenderer } from '@/tests/support/close-renderer'
import { cvRequestClient } from './support/cv-request-client'
import { fails } from './support/fault-server'
import { answersWell, openRequests, type RequestDouble } from './support/open-requests'
import { before, posting } from './support/request-ports'

// Stories for interviews are their person's alone: no model gets them, and no file that leaves by a link.

const ids = createIdGenerator()
const secret = /night the pump|harbour was|alone on watch|spare impeller|four in the morning/

let reader: Reader
let double: RequestDouble
/** A CV with a story, which follows another one with a story. */
let cv: ResumeDocument
beforeAll(() => {
  reader = createReader(() => startReaderThread(`${process.cwd()}/dist/import-node-worker.mjs`))
})
afterEach(() => double.close())
afterAll(async () => {
  await reader.close()
  await closeRenderer()
})

const save = (path: string, document: object) =>
  double.api.ask(path, { method: 'PUT', json: { document, baseVersion: 0 } })

async function open() {
  double = await openRequests({ hasReader: true, embeddingModel: 'embed', reader })
  const noVectors = fails(400)
  double.server.answer((asked, response) =>
    ('messages' in asked.body ? answersWell : noVectors)(asked, response),
  )
  const bullet = double.cv.content.work[0]?.highlights[0]?.id ?? ''
  const master = withStory(double.cv, [bullet, 'basics'])
  cv = { ...master, id: ids.document(), lineage: followerLineage(master, 1) }
  expect((await save(`/resumes/${cv.id}`, cv)).status).toBe(200)
  return bullet
}

it('no request to a model holds a word of them', async () => {
  const bullet = await open()
  const letter = letterFor(
    cv,
    {
      version: 1,
      date: '2026-11-24',
      posting: { title: 'Baker', employer: 'Crumb', text: posting },
    },
    ids,
  )
  expect((await save(`/resumes/${letter.id}`, letter)).status).toBe(200)
  const documentId = cv.id
  const asked = [
    { kind: 'requirements', posting, documentId },
    { kind: 'tailoring', posting, documentId, strength: 'bold', requirements: null },
    { kind: 'wording', documentId, address: `${bullet}/text`, way: 'rewrite' },
    { kind: 'wording', documentId, address: 'basics/summary', way: 'summarise' },
    { kind: 'letter', documentId: letter.id },
    { kind: 'translation', documentId, language: 'de' },
    { kind: 'match', posting },
    { kind: 'interview', posting, documentId },
  ]
  for (const request of asked) {
    const calls = double.server.asked.length
    await double.end((await double.begin(request)).id)
    expect(double.server.asked.length, JSON.stringify(request)).toBeGreaterThan(calls)
  }
  const sent = JSON.stringify(double.server.asked)
  expect(sent).toContain(before)
  expect(sent).not.toMatch(secret)
})

it('no file of a requested CV holds them', async () => {
  await open()
  const { begin, end, follow, bytesOf } = cvRequestClient(double)
  for (const source of [{ documentId: cv.id }, { document: cv }]) {
    const { links } = await end(await begin({ ...source, posting, model: 'none' }))
    for (const link of [links?.json, links?.html, links?.input]) {
      const text = await (await follow(link)).text()
      expect(text).toContain(before)
      expect(text).not.toMatch(secret)
    }
    expect(new TextDecoder('latin1').decode(await bytesOf(links?.pdf))).not.toMatch(secret)
  }
})

it('their person gets them back by the API, and nothing else of it gives them', async () => {
  await open()
  const read = async (path: string) => (await double.api.ask(path)).text()
  expect(await read(`/resumes/${cv.id}`)).toMatch(secret)
  expect(await read('/resumes')).not.toMatch(secret)
  for (const format of ['md', 'txt', 'html', 'europass', 'json-resume']) {
    expect(await read(`/resumes/${cv.id}/export?format=${format}`)).not.toMatch(secret)
  }
})
