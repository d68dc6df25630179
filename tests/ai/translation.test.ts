import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TranslationResult } from '@/lib/ai/translation/translated-copy'
import { type Answer, fails, says } from './support/fault-server'
import { openRequests, type RequestDouble } from './support/open-requests'
import { before } from './support/request-home'

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

type Asked = { messages: { content: string }[] }

/** Translates what it knows, and leaves the rest out. */
const translates: Answer = (asked, response) => {
  const { messages } = asked.body as unknown as Asked
  const { texts } = JSON.parse(messages[1]?.content ?? '{}') as {
    texts: { id: string; text: string }[]
  }
  const translations = texts.flatMap(({ id, text }) =>
    german[text] ? [{ id, text: german[text] }] : [],
  )
  says(JSON.stringify({ translations }))(asked, response)
}

const translation = () => ({ kind: 'translation', documentId: double.cv.id, language: 'de' })

describe('a translation of a CV', () => {
  it('is checked text by text; what fails stays as it is, with the reason', async () => {
    double.server.answer(translates)
    const { id } = await double.begin(translation())
    const done = await double.end(id)
    expect(done).toMatchObject({ status: 'done', madeBy: { prompts: ['translation-1'] } })
    const { texts, kept, document } = done.result as TranslationResult
    expect(texts.map(({ text }) => text).sort()).toEqual([german[before], 'Bäcker'].sort())
    expect(kept.map(({ fault }) => fault).sort()).toEqual(['missing', 'number'])
    expect(document).toEqual({ id: double.cv.id, version: 1 })
    const stored = await (await double.api.ask(`/resumes/${double.cv.id}`)).text()
    expect(stored).toContain(before)
    expect(stored).not.toContain('Sauerteigbrot')
  })

  it('A3: sends nothing of whose CV it is', async () => {
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
})
