import { expect, it } from 'vitest'
import type { JsonValue } from '@/lib/resume/json-value'
import { unplacedLines } from '../draft/unplaced-lines'
import cases from '../testing/cases.json' with { type: 'json' }
import { fieldTexts } from '../testing/field-texts'
import { recogniseVersion } from './recognise-version'
import { draftOf } from './testing/draft-of'

const v3: JsonValue = cases.readVersion3.v3

it('is known', () => {
  expect(recogniseVersion(v3)).toBe(3)
})

it('gives what it says', () => {
  const draft = draftOf(v3)
  expect(fieldTexts(draft)).toEqual(cases.readVersion3.givesWhatItSaysExpected)
  expect(unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)).toEqual([
    '1990-01-02',
  ])
})
