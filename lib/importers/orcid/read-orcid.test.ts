import { expect, it } from 'vitest'
import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { readSource } from '@/tests/support/source-files'
import { unplacedLines } from '../draft/unplaced-lines'
import { lostWords, textsOf, withWrongTypes } from '../structured/testing/wrong-types'
import { fieldTexts } from '../testing/field-texts'
import { untrueValues } from '../testing/untrue-values'
import { isOrcidRecord } from './is-orcid-record'
import { readOrcid } from './read-orcid'
import { bookkeeping } from './values'

const example: JsonObject = JSON.parse(readSource('lib/importers/orcid/read-orcid.test.input.json'))

/** A record without what is not read: what the registry keeps for itself, types, and what a group says once more. */
function withoutBookkeeping(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutBookkeeping)
  if (!isJsonObject(value)) return value
  const isGroup = 'summaries' in value || 'work-summary' in value
  const kept = Object.entries(value).filter(
    ([key]) => !bookkeeping.has(key) && key !== 'type' && !(isGroup && key === 'external-ids'),
  )
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutBookkeeping(one)]))
}

function draftOf(value: JsonValue) {
  const read = readOrcid(value)
  if (!read.ok) throw new Error(read.code)
  return read.draft
}

const draft = draftOf(example)

it('gives the person, affiliations and works', () => {
  expect(fieldTexts(draft)).toEqual({
    basics: [
      {
        name: 'Ada Example',
        summary: 'Studies the sea.',
        email: 'ada@example.org',
        countryCode: 'DK',
      },
    ],
    profiles: [
      {
        network: 'ORCID',
        username: '0000-0000-0000-0000',
        url: 'https://orcid.org/0000-0000-0000-0000',
      },
      { network: 'Home', url: 'https://ada.example.org' },
      { network: 'Scopus Author ID', username: '77' },
    ],
    interests: [{ keywords: ['tides', 'moons'] }],
    work: [
      {
        name: 'University of Sampletown',
        position: 'Professor',
        location: 'Sampletown, DK',
        summary: 'Oceanography',
        startDate: '2019-03',
        endDate: '',
      },
    ],
    education: [
      {
        institution: 'University of Sampletown',
        studyType: 'PhD',
        area: 'Nautics',
        location: 'Sampletown, DK',
        startDate: '2012',
        endDate: '2016-07',
      },
    ],
    awards: [{ title: 'Medal', awarder: 'University of Sampletown', date: '2021' }],
    custom: [
      {
        name: 'Fellow',
        subtitle: 'University of Sampletown',
        location: 'Sampletown, DK',
        startDate: '2018',
        endDate: '2020',
      },
    ],
    publications: [
      {
        name: 'On tides',
        publisher: 'Journal of Tides',
        releaseDate: '2020-03',
        url: 'https://doi.org/10.1234/tides.5',
      },
      { name: 'Quays: A History', releaseDate: '2020-03', url: 'https://example.org/quays' },
    ],
  })
  expect(untrueValues(draft).filter((fault) => !/endDate “” has no/.test(fault))).toEqual([])
})

it('leaves what has no place to the person, and nothing of the registry', () => {
  const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
  expect(left).toEqual([
    'A. B. Example',
    'Ada Sample',
    'b@example.org',
    'Sampletown, DK',
    'On Tides.',
    'J. Tides',
    'Grant for tides',
    'grant',
  ])
  expect(draft.source.lines.map(({ text }) => text).join()).not.toMatch(
    /\b(?:Registry|ROR|public|DIRECT)\b/,
  )
})

it('is no CV without a word', () => {
  expect(readOrcid({ person: {}, 'activities-summary': {} })).toEqual({
    ok: false,
    code: 'no-resume',
  })
})

it.each<[JsonValue, boolean]>([
  [example, true],
  [{ person: {}, 'activities-summary': {} }, true],
  [{ 'orcid-identifier': {}, person: {} }, true],
  [{ 'orcid-identifier': {} }, false],
  [{ person: { name: 'Ada' } }, false],
  [[example], false],
])('is told by its parts: %#', (value, is) => {
  expect(isOrcidRecord(value)).toBe(is)
})

it('loses no word, whatever stands where something else belongs', () => {
  const { person, 'activities-summary': activities } = withoutBookkeeping(example) as JsonObject
  const texts = (value: JsonValue) => textsOf(value).filter((one) => one !== 'doi')
  for (const changed of withWrongTypes(person ?? null)) {
    const read = readOrcid({ person: changed, 'activities-summary': {} })
    if (read.ok) expect(lostWords(read.draft, texts(changed))).toEqual([])
  }
  for (const changed of withWrongTypes(activities ?? null)) {
    const read = readOrcid({ person: person ?? null, 'activities-summary': changed })
    if (read.ok) expect(lostWords(read.draft, texts(changed))).toEqual([])
  }
})
