import { expect, it } from 'vitest'
import type { JsonValue } from '@/lib/resume/json-value'
import { unplacedLines } from '../draft/unplaced-lines'
import cases from '../testing/cases.json' with { type: 'json' }
import { fieldTexts } from '../testing/field-texts'
import { recogniseVersion } from './recognise-version'
import { draftOf } from './testing/draft-of'

const v4 = cases.readVersion4.v4 as JsonValue

it('is known', () => {
  expect(recogniseVersion(v4)).toBe(4)
})

it('gives what it says, and lists what is hidden', () => {
  const draft = draftOf(v4)
  expect(fieldTexts(draft)).toEqual(cases.readVersion4.givesWhatItSaysAndExpected)
  expect(draft.sections.find(({ kind }) => kind === 'work')?.title?.text).toBe('Arbejde')
  const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
  expect(left).toEqual(expect.arrayContaining(['Ferry', 'Mate', '2016 - 2018', 'On request', '5']))
})
