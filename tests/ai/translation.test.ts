import { afterEach, beforeEach, expect, it } from 'vitest'
import type { TranslationResult } from '@/lib/ai/translation/translated-copy'
import { createIdGenerator } from '@/lib/resume/ids'
import { literal } from '@/lib/resume/text/rich-text'
import { type Answer, fails, says } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { bakersCv, before } from './support/request-ports'

// A CV in another language, from the request to its checked texts.

let double: RequestDouble
beforeEach(async () => {
  double = await openRequests()
})
afterEach(() => double.close())

const german: Record<string, string> = {
  Baker: 'Bäcker',
  [before]: 'Backte jede Woche Sauerteigbrot für zwei Märkte',
  'Planned the rota of the night shift and ordered flour from three mills':
    'Plante die Nachtschichten und bestellte Mehl bei fünf Mühlen',
}

/** A CV that a model makes more of, in words that hold the same numbers and names. */
function analystsCv() {
  const document = bakersCv()
  const ids = createIdGenerator()
  const [post] = document.content.work
  if (post) {
    post.position = 'Analyst'
    post.highlights = [
      'Helped the team that plans the rota of the harbour',
      'Wrote a report for the owner every month',
      'Radar',
    ].map((text) => ({ id: ids.node(), text: literal(text) }))
  }
  document.content.education.push({
    ...{ id: ids.node(), institution: 'Universidade do Porto', studyType: 'BSc', area: 'Physics' },
    ...{ location: '', url: '', startDate: '2012', endDate: '2015', score: '', courses: [] },
    ...{ summary: '', hidden: false, keepTogether: true, breakBefore: false },
  })
  return document
}

const larger: Record<string, string> = {
  Analyst: 'Chefanalystin',
  BSc: 'MSc',
  Physics: 'Informatik',
  'Helped the team that plans the rota of the harbour':
    'Leitete das Team, das die Schichten des Hafens plant',
  'Wrote a report for the owner every month': 'Schrieb jeden Monat einen Bericht für den Inhaber',
  Radar: 'Radar',
}

type Asked = { messages: { content: string }[] }

/** Translates what it knows, and leaves the rest out. */
const translatesAs =
  (german: Record<string, string>): Answer =>
  (asked, response) => {
    const { messages } = asked.body as unknown as Asked
    const { texts } = JSON.parse(messages[1]?.content ?? '{}') as {
      texts: Record<string, string>
    }
    const translations = Object.entries(texts).flatMap(([id, text]) =>
      german[text] ? [{ id, text: german[text] }] : [],
    )
    says(JSON.stringify({ translations }))(asked, response)
  }
const translates = translatesAs(german)

const translation = () => ({ kind: 'translation', documentId: double.cv.id, language: 'de' })

it('is checked text by text; what fails stays as it is, with the reason', async () => {
  double.server.answer(translates)
  const { id } = await double.begin(translation())
  const done = await double.end(id)
  expect(done).toMatchObject({ status: 'done', madeBy: { prompts: ['translation-2'] } })
  const { texts, kept, document } = done.result as TranslationResult
  expect(texts.map(({ text }) => text).sort()).toEqual([german[before], 'Bäcker'].sort())
  expect(kept.map(({ fault }) => fault).sort()).toEqual(['missing', 'number'])
  expect(document).toEqual({ id: double.cv.id, version: 1 })
  const stored = await (await double.api.ask(`/resumes/${double.cv.id}`)).text()
  expect(stored).toContain(before)
  expect(stored).not.toContain('Sauerteigbrot')
})

it('is made of the texts alone that are asked for, such as a line whose original was changed', async () => {
  double.server.answer(translates)
  const address = `${double.cv.content.work[0]?.highlights[0]?.id}/text`
  const { id } = await double.begin({ ...translation(), addresses: [address] })
  const { texts, kept, from } = (await double.end(id)).result as TranslationResult
  expect(texts).toMatchObject([{ address, stored: before, text: german[before] }])
  expect({ kept, from }).toEqual({ kept: [], from: 'en' })
  expect(JSON.stringify(double.server.asked)).not.toContain('rota of the night shift')
})

it('says of each text what has to be confirmed, and takes nothing that is a higher degree', async () => {
  const cv = analystsCv()
  await double.api.ask(`/resumes/${cv.id}`, {
    method: 'PUT',
    json: { document: cv, baseVersion: 0 },
  })
  double.server.answer(translatesAs(larger))
  const { id } = await double.begin({ kind: 'translation', documentId: cv.id, language: 'de' })
  const { texts, kept, verbatim } = (await double.end(id)).result as TranslationResult
  const asked = Object.fromEntries(texts.map(({ stored, asks }) => [stored, asks]))
  expect(asked).toEqual({
    Analyst: 'title',
    Physics: 'degree',
    'Helped the team that plans the rota of the harbour': 'role',
    'Wrote a report for the owner every month': null,
  })
  expect(kept.map(({ stored, fault }) => [stored, fault])).toEqual(
    expect.arrayContaining([
      ['BSc', 'degree'],
      ['Radar', 'unchanged'],
    ]),
  )
  expect(verbatim.map(({ stored }) => stored)).toEqual(['Harbour Bakery', 'Universidade do Porto'])
})

it('sends nothing of whose CV it is', async () => {
  double.server.answer(translates)
  const { id } = await double.begin(translation())
  await double.end(id)
  const sent = JSON.stringify(double.server.asked)
  for (const secret of ['Canary', 'canary@', '010 999', 'Harbour Bakery', double.cv.id]) {
    expect(sent).not.toContain(secret)
  }
})

it('can be asked for again after trouble, and ends in one result', async () => {
  double.server.answer(fails(401), translates)
  const { id } = await double.begin(translation())
  expect(await double.end(id)).toMatchObject({ status: 'failed', code: 'key-refused' })
  await double.api.ask(`/ai/requests/${id}/retry`, { method: 'POST' })
  expect(await double.end(id)).toMatchObject({ status: 'done' })
})

it('is asked for in a language that it can be checked in', async () => {
  const json = { ...translation(), language: 'ja' }
  expect((await double.api.ask('/ai/requests', { method: 'POST', json })).status).toBe(422)
})
