import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import type { JsonObject } from '@/lib/resume/json-value'
import { draftToDocument } from '../draft/draft-to-document'
import { unplacedLines } from '../draft/unplaced-lines'
import { markedText } from '../structured/testing/marked-texts'
import { lostWords, textsOf, withWrongTypes } from '../structured/testing/wrong-types'
import cases from '../testing/cases.json' with { type: 'json' }
import { fieldTexts } from '../testing/field-texts'
import { untrueValues } from '../testing/untrue-values'
import { parseYaml } from '../yaml/parse-yaml'
import { readRenderCv } from './read-rendercv'
import { draftOf } from './testing/rendercv-draft'

const example = cases.readRendercv.example.join('\n')

const draft = draftOf(example)

it('gives what it says, by the types of its entries and the titles of its sections', () => {
  expect(fieldTexts(draft)).toEqual(cases.readRendercv.givesWhatItSaysByExpected)
  expect(draft.sections.flatMap(({ title }) => title?.text ?? [])).toContain('Work Experience')
  expect(untrueValues(draft)).toEqual([])
})

it('leaves what has no place to the person', () => {
  const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
  expect(left).toEqual(cases.readRendercv.leavesWhatHasNoPlaceExpected)
})

it.each(cases.readRendercv.saysWhenInItsOwn as [string, object][])(
  'says when, in its own words where they are no date: %s',
  (date, expected) => {
    const draft = draftOf(`cv: {sections: {work: [{company: Port, ${date}}]}}`)
    expect(fieldTexts(draft).work).toEqual([{ name: 'Port', ...expected }])
    expect(unplacedLines({ ...draft, dropped: [], nextId: 1 })).toEqual([])
  },
)

it.each(cases.readRendercv.keepsTheEmphasisAndThe as [string, string][])(
  'keeps the emphasis and the links of a highlight: %s',
  (highlight, expected) => {
    const draft = draftOf({
      cv: { sections: { work: [{ company: 'Port', highlights: [highlight] }] } },
    })
    const values = draft.sections[0]?.entries[0]?.lists.highlights ?? []
    expect(values.map((value) => markedText(draft, value)).join(' ')).toBe(expected)
    expect(unplacedLines({ ...draft, dropped: [], nextId: 1 })).toEqual([])
  },
)

it('lists an address that no text can hold, or that stands behind a word of a list', () => {
  const draft = draftOf(
    'cv: {sections: {work: [{company: Port, highlights: ["[log](https://ola:pw@log.example.org)"]}], skills: [{label: Tools, details: "[CAD](https://cad.example.org), GIS"}]}}',
  )
  const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
  expect(left).toEqual(['https://ola:pw@log.example.org', 'https://cad.example.org'])
})

it('keeps the emphasis of a name among authors', () => {
  const draft = draftOf(
    'cv: {sections: {papers: [{title: Quays, authors: ["*O. Vik*", B. Two], summary: A **wall**}]}}',
  )
  const summary = draft.sections[0]?.entries[0]?.fields.summary
  expect(summary && markedText(draft, summary)).toBe('_O. Vik_, B. Two. A **wall**')
})

it.each<[string, string[]]>(cases.readRendercv.hasHighlightsWithItemsIn as [string, string[]][])(
  'has highlights with items in them as bullets: %j',
  (highlights, expected) => {
    const draft = draftOf(
      `cv:\n sections:\n  work:\n  - company: Port\n    highlights:\n${highlights.replace(/^/gm, '    ')}`,
    )
    expect(draft.sections[0]?.entries[0]?.lists.highlights?.map(({ text }) => text)).toEqual(
      expected,
    )
  },
)

it('keeps the numbers of items, and counts down where it is asked to', () => {
  const draft = draftOf(
    'cv: {sections: {Walks: [{reversed_number: On tides}, {reversed_number: On moons}], awards: [{number: Lantern}]}}',
  )
  const { custom, awards } = fieldTexts(draft)
  expect([custom, awards]).toEqual([
    [{ summary: '2. On tides' }, { summary: '1. On moons' }],
    [{ title: 'Lantern' }],
  ])
})

it('parts the authors of a publication from what is said of it', () => {
  const paper = (more: string) =>
    fieldTexts(draftOf(`cv: {sections: {papers: [{title: Quays, ${more}}]}}`)).publications
  expect(paper('authors: ["*O. Vik*", B. Two], summary: Three walls.')).toEqual([
    { name: 'Quays', summary: 'O. Vik, B. Two. Three walls.' },
  ])
  expect(paper('authors: [O. Vik et al.], summary: "- a wall\\n- a quay"')).toEqual([
    { name: 'Quays', summary: 'O. Vik et al. • a wall • a quay' },
  ])
})

it('has the bullets of a summary behind it, in their order', () => {
  const draft = draftOf(
    'cv: {sections: {summary: [I build quays., {bullet: safe}, {bullet: cheap}, Write to me.], awards: [Lantern]}}',
  )
  expect(fieldTexts(draft)).toEqual({
    basics: [{ summary: 'I build quays.' }],
    custom: [{ highlights: ['safe', 'cheap'] }, { summary: 'Write to me.' }],
    awards: [{ title: 'Lantern' }],
  })
  const { content } = draftToDocument(draft, createIdGenerator()).document
  expect(content.sections.map(({ key }) => key)).toEqual([
    'summary',
    content.custom[0]?.id,
    'awards',
  ])
})

it.each<[string, string]>(cases.readRendercv.isInTheLanguageThat as [string, string][])(
  'is in the language that its locale says: %s',
  (locale, language) => {
    const inDutch = 'cv: {name: Ada, sections: {ervaring: [het team van de haven]}}'
    expect(draftOf(`${inDutch}\n${locale}`).language).toBe(language)
  },
)

it('is no CV without a word', () => {
  expect(readRenderCv({ cv: { name: '', sections: {} } })).toEqual({
    ok: false,
    code: 'no-resume',
  })
  expect(readRenderCv({ cv: 'Ada' })).toEqual({ ok: false, code: 'no-resume' })
})

it('loses no word, whatever stands where something else belongs', () => {
  // The picture and the sign of a connection are not read.
  const read = parseYaml(
    example.replace(/ *photo: .*\n/, '').replace(/fontawesome_icon: .*\n +/, ''),
  )
  const { cv } = (read.ok ? read.value : {}) as JsonObject
  for (const changed of withWrongTypes(cv as JsonObject)) {
    const read = readRenderCv({ cv: changed })
    const texts = textsOf(changed).map((one) => one.replace(/^tel:/, ''))
    if (read.ok) expect(lostWords(read.draft, texts)).toEqual([])
  }
})
