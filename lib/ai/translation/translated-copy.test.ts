import { expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { bakersCv, before } from '@/tests/ai/support/request-ports'
import { namesOf } from './names-of'
import { translatableTexts } from './translatable'
import { textKey, translatedCopy } from './translated-copy'

await loadLexicons()

const cv = bakersCv()
const skill = { name: 'Bread', level: '', keywords: ['Sourdough', 'Rye'], hidden: false }
cv.content.skills.push({
  ...skill,
  ...{ id: 'k3v8m2x0qz1d', keepTogether: true, breakBefore: false },
})
cv.content.sections.push({ key: 'work', visible: true, title: 'My work', breakBefore: false })
const texts = translatableTexts(cv)
const all = new Set(texts.map(textKey))
const result = {
  ...{ document: { id: cv.id, version: 7 }, from: 'en' as const, language: 'de' as const },
  ...{ kept: [], verbatim: [] },
}
const copy = { id: '0197f0a0-0000-7000-8000-000000000001', title: 'Ana, in German' }

it('is made of what says something, never of names, dates and contact', () => {
  const all = texts.map(({ stored }) => stored)
  expect(all).toEqual(expect.arrayContaining(['Baker', before, 'Bread', 'Sourdough', 'Rye']))
  const sent = JSON.stringify(texts.map(({ stored }) => stored))
  for (const own of ['Canary', 'canary@', '010 999', 'Harbour Bakery', '2019']) {
    expect(sent).not.toContain(own)
  }
  expect(namesOf(cv)).toEqual(expect.arrayContaining(['Harbour Bakery', 'Canary Quetzalcoatl']))
})

it('follows its source, with its ids, and the labels of its language', () => {
  const translated = texts.map((one) => ({ ...one, text: `«${one.stored}»`, asks: null }))
  const made = translatedCopy(cv, { ...result, texts: translated }, copy, all)
  const { document } = made
  expect(made.untranslated).toBe(0)
  expect(document).toMatchObject({
    id: copy.id,
    lineage: { documentId: cv.id, version: 7 },
    design: { language: 'de' },
  })
  expect(document.content.sections[0]?.title).toBe('')
  expect(document.content.skills[0]).toMatchObject({ keywords: ['«Sourdough»', '«Rye»'] })
  const [first, own] = [document.content.work[0], cv.content.work[0]]
  expect(first).toMatchObject({ name: 'Harbour Bakery', position: '«Baker»', id: own?.id })
  expect(first?.highlights[0]).toEqual({ id: own?.highlights[0]?.id, text: `«${before}»` })
})

it('keeps what could not be translated, or has changed meanwhile, as it is, and counts it', () => {
  const [first, second, ...others] = texts
  if (!first || !second) throw new Error('no texts')
  const partly = {
    ...result,
    texts: [
      { ...first, stored: 'Something older', text: 'Anders', asks: null },
      ...others.map((one) => ({ ...one, text: one.stored, asks: null })),
    ],
    kept: [{ ...second, fault: 'number' as const }],
  }
  const made = translatedCopy(cv, partly, copy, all)
  expect(made.untranslated).toBe(2)
  expect(made.document.content.work).toEqual(cv.content.work)
})

it('has no text that its person has not confirmed, and counts it', () => {
  const translated = texts.map((one) => ({ ...one, text: 'Chefarzt', asks: null }))
  const [first] = texts
  if (!first) throw new Error('no texts')
  const made = translatedCopy(cv, { ...result, texts: translated }, copy, new Set())
  expect(made.untranslated).toBe(texts.length)
  expect(JSON.stringify(made.document)).not.toContain('Chefarzt')
  const one = translatedCopy(cv, { ...result, texts: translated }, copy, new Set([textKey(first)]))
  expect(JSON.stringify(one.document).match(/Chefarzt/g)).toHaveLength(1)
})
