import { expect, it } from 'vitest'
import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { unplacedLines } from '../draft/unplaced-lines'
import { lostWords, textsOf, withWrongTypes } from '../structured/testing/wrong-types'
import cases from '../testing/cases.json' with { type: 'json' }
import { fieldTexts } from '../testing/field-texts'
import { untrueValues } from '../testing/untrue-values'
import { isOrcidRecord } from './is-orcid-record'
import { readOrcid } from './read-orcid'
import { bookkeeping } from './values'

const wrapped = (value: string) => ({ value })
const day = (year: string, month?: string) => ({
  year: wrapped(year),
  month: month ? wrapped(month) : null,
  day: null,
})
const affiliation = (item: string, own: JsonObject) => ({
  'last-modified-date': { value: 1 },
  'affiliation-group': [
    {
      'external-ids': { 'external-id': [] },
      summaries: [{ [item]: { 'put-code': 7, visibility: 'public', ...own } }],
    },
  ],
})
const organization = {
  name: 'University of Sampletown',
  address: { city: 'Sampletown', region: null, country: 'DK' },
  'disambiguated-organization': { 'disambiguation-source': 'ROR' },
}
const work = (own: JsonObject) => ({
  'put-code': 5,
  source: { 'source-name': wrapped('Registry') },
  title: { title: wrapped('On tides'), subtitle: null, 'translated-title': null },
  'external-ids': {
    'external-id': [
      {
        'external-id-type': 'doi',
        'external-id-value': '10.1234/tides.5',
        'external-id-url': wrapped('https://doi.org/10.1234/tides.5'),
        'external-id-relationship': 'self',
      },
    ],
  },
  type: 'journal-article',
  'publication-date': day('2020', '03'),
  'journal-title': wrapped('Journal of Tides'),
  url: null,
  ...own,
})

const example: JsonObject = {
  'orcid-identifier': {
    uri: 'https://orcid.org/0000-0000-0000-0000',
    path: '0000-0000-0000-0000',
    host: 'orcid.org',
  },
  preferences: { locale: 'en' },
  history: { 'creation-method': 'DIRECT' },
  person: {
    name: {
      'given-names': wrapped('Ada'),
      'family-name': wrapped('Example'),
      'credit-name': wrapped('A. B. Example'),
    },
    'other-names': { 'other-name': [{ content: 'Ada Sample', visibility: 'public' }] },
    biography: { content: 'Studies the sea.', visibility: 'public' },
    'researcher-urls': {
      'researcher-url': [{ 'url-name': 'Home', url: wrapped('https://ada.example.org') }],
    },
    emails: { email: [{ email: 'ada@example.org', primary: true }, { email: 'b@example.org' }] },
    addresses: { address: [{ country: wrapped('DK') }] },
    keywords: { keyword: [{ content: 'tides' }, { content: 'moons' }] },
    'external-identifiers': cases.readOrcid.examplePersonExternalIdentifiers,
  },
  'activities-summary': {
    employments: affiliation('employment-summary', {
      organization,
      'department-name': 'Oceanography',
      'role-title': 'Professor',
      'start-date': day('2019', '03'),
      'end-date': null,
    }),
    educations: affiliation('education-summary', {
      organization,
      'department-name': 'Nautics',
      'role-title': 'PhD',
      'start-date': day('2012'),
      'end-date': day('2016', '07'),
    }),
    distinctions: affiliation('distinction-summary', {
      organization,
      'role-title': 'Medal',
      'start-date': day('2021'),
    }),
    memberships: affiliation('membership-summary', {
      organization,
      'role-title': 'Fellow',
      'start-date': day('2018'),
      'end-date': day('2020'),
    }),
    works: {
      group: [
        {
          'external-ids': null,
          'work-summary': [
            work({}),
            work({ title: { title: wrapped('On Tides.') }, 'journal-title': wrapped('J. Tides') }),
          ],
        },
        {
          'work-summary': [
            work({
              title: { title: wrapped('Quays'), subtitle: wrapped('A History') },
              'external-ids': null,
              'journal-title': null,
              url: wrapped('https://example.org/quays'),
            }),
          ],
        },
      ],
    },
    fundings: {
      group: [
        { 'funding-summary': [{ title: { title: wrapped('Grant for tides') }, type: 'grant' }] },
      ],
    },
    'peer-reviews': { group: [] },
  },
}

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
  expect(fieldTexts(draft)).toEqual(cases.readOrcid.givesThePersonAffiliationsAndExpected)
  expect(untrueValues(draft).filter((fault) => !/endDate “” has no/.test(fault))).toEqual([])
})

it('leaves what has no place to the person, and nothing of the registry', () => {
  const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
  expect(left).toEqual(cases.readOrcid.leavesWhatHasNoPlaceExpected)
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
