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

const example = cases.readOrcid.example as JsonObject

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
