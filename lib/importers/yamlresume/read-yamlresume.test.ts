import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { createIdGenerator } from '@/lib/resume/ids'
import type { JsonObject } from '@/lib/resume/json-value'
import { runs } from '@/tests/runs'
import { readSource } from '@/tests/support/source-files'
import { draftToDocument } from '../draft/draft-to-document'
import { unplacedLines } from '../draft/unplaced-lines'
import { markedText } from '../structured/testing/marked-texts'
import { lostWords, textsOf, withWrongTypes } from '../structured/testing/wrong-types'
import { fieldTexts } from '../testing/field-texts'
import { untrueValues } from '../testing/untrue-values'
import { parseYaml } from '../yaml/parse-yaml'
import { readYamlResume } from './read-yamlresume'
import { sectionPlans } from './section-plans'

function fileOf(text: string): JsonObject {
  const parsed = parseYaml(text)
  if (!parsed.ok) throw new Error(parsed.code)
  return parsed.value as JsonObject
}

function draftOf(text: string) {
  const read = readYamlResume(fileOf(text))
  if (!read.ok) throw new Error(read.code)
  return read.draft
}

const example = readSource('lib/importers/yamlresume/read-yamlresume.test.input.yaml')

describe('a CV of YAMLResume', () => {
  const draft = draftOf(example)

  it('gives every section with what it says', () => {
    expect(fieldTexts(draft)).toEqual({
      basics: [
        {
          name: 'Ada Example',
          label: 'Harbour pilot',
          email: 'ada@example.org',
          phone: '(555) 010-1234',
          url: 'https://ada.example.org',
          summary: 'Brings ships in.',
          address: 'Quay 5',
          postalCode: '08000',
          city: 'Sampletown',
          region: 'Example Region',
          countryCode: 'Denmark',
        },
      ],
      profiles: [
        { network: 'GitHub', username: 'ada-example', url: 'https://github.com/ada-example' },
      ],
      work: [
        {
          name: 'Port of Sampletown',
          position: 'Pilot',
          startDate: '2019-03-01',
          endDate: '',
          summary: 'Nights, too.',
          highlights: ['Brought in 400 ships', 'See the log'],
        },
      ],
      education: [
        {
          institution: 'School of Tides',
          studyType: 'Master',
          area: 'Nautics',
          score: '3.10',
          startDate: '2012-09',
          endDate: '2016-07',
          courses: ['Currents', 'Moons'],
        },
      ],
      projects: [
        {
          name: 'Tide table',
          description: 'Tables for everybody',
          startDate: '2020',
          endDate: '2021',
          highlights: ['For every port'],
          keywords: ['tides'],
        },
      ],
      skills: [{ name: 'Charts', level: 'Expert', keywords: ['paper', 'electronic'] }],
      languages: [{ language: 'Danish', fluency: 'Native or Bilingual Proficiency' }],
      certificates: [{ name: 'Radar', issuer: 'Port State', date: '2018-06' }],
      awards: [{ title: 'Lantern', awarder: 'Port State', date: '2020', summary: 'For a night' }],
      publications: [
        {
          name: 'On tides',
          publisher: 'Journal of Tides',
          releaseDate: '2017-12',
          url: 'https://example.org/tides',
        },
      ],
      interests: [{ name: 'Rowing', keywords: ['river'] }],
      references: [{ name: 'Bo Sample', reference: 'She knows the sea.' }],
      volunteer: [
        { organization: 'Lifeboat', position: 'Helm', startDate: '2015', endDate: '2016' },
      ],
    })
  })

  it('leaves what has no place to the person', () => {
    const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
    expect(left).toEqual(['Radar', 'Master', 'bo@example.org', 'none'])
  })

  it('keeps emphasis and links of its texts', () => {
    const [job] = draft.sections.find(({ kind }) => kind === 'work')?.entries ?? []
    expect(job?.lists.highlights?.map((value) => markedText(draft, value))).toEqual([
      'Brought in 400 ships',
      'See [the log](https://example.org/log)',
    ])
    const [header] = draft.sections[0]?.entries ?? []
    expect(header?.fields.summary && markedText(draft, header.fields.summary)).toBe(
      'Brings **ships** in.',
    )
  })

  it('is in the language that its locale declares, whatever its words look like', () => {
    const inDutch = 'content: {basics: {name: Ada}, work: [{summary: het team van de haven}]}'
    expect(draftOf(inDutch).language).toBe('nl')
    const declared = draftOf(`${inDutch}\nlocale: {language: fr}`)
    expect([declared.language, declared.source.language]).toEqual(['fr', 'fr'])
    const { design } = draftToDocument(
      draftOf(`${inDutch}\nlocale: {language: zh-hant-tw}`),
      createIdGenerator(),
    ).document
    expect(design.language).toBe('zh-hant')
  })

  it('is no CV without a word', () => {
    expect(readYamlResume({ content: { basics: {} } })).toEqual({ ok: false, code: 'no-resume' })
  })

  it('loses no word, whatever stands where something else belongs', () => {
    for (const content of withWrongTypes(fileOf(example).content ?? null)) {
      const read = readYamlResume({ content })
      if (read.ok) expect(lostWords(read.draft, textsOf(content))).toEqual([])
    }
  })
})

const word = fc.stringMatching(/^[a-zà-öø-ÿ]{3,8}$/)
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const markdown = fc
  .array(
    fc.tuple(fc.constantFrom('', '- ', '  - ', '1. ', '**', '[a](', '# ', '> ', '[b]: '), text),
    { maxLength: 4 },
  )
  .map((lines) => lines.map((parts) => parts.join('')).join('\n'))
const entryOf = (keys: readonly string[]) =>
  fc.record(
    Object.fromEntries(
      [...keys, 'other'].map((key) => [
        key,
        key === 'summary' ? markdown : fc.oneof(text, fc.array(text, { maxLength: 3 })),
      ]),
    ),
    { requiredKeys: [] },
  )
const content = fc.record(
  Object.fromEntries(
    Object.entries(sectionPlans).map(([name, { fields }]) => {
      const one = entryOf(fields.map(([key]) => key))
      return [
        name,
        name === 'basics' || name === 'location' ? one : fc.array(one, { maxLength: 2 }),
      ]
    }),
  ),
  { requiredKeys: [] },
)

it('any file of YAMLResume loses no word and invents none', () => {
  fc.assert(
    fc.property(content, (made) => {
      const file = fileOf(stringify({ content: made }))
      const read = readYamlResume(file)
      if (!read.ok) return
      expect(lostWords(read.draft, textsOf(file))).toEqual([])
      // What has no end goes on, and no character says it.
      const faults = untrueValues(read.draft).filter((fault) => !/endDate “” has no/.test(fault))
      expect(faults).toEqual([])
    }),
    { numRuns: runs(150) },
  )
})
