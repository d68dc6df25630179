import { describe, expect, it } from 'vitest'
import type { JsonValue } from '@/lib/resume/json-value'
import { unplacedLines } from '../draft/unplaced-lines'
import { lostWords, withWrongTypes } from '../structured/testing/wrong-types'
import cases from '../testing/cases.json' with { type: 'json' }
import { fieldTexts } from '../testing/field-texts'
import { readReactiveResume } from './read-reactive-resume'
import { recogniseVersion } from './recognise-version'
import { draftOf } from './testing/draft-of'

const v5: JsonValue = cases.readVersion5.v5

describe('Reactive Resume 5', () => {
  it('is known', () => {
    expect(recogniseVersion(v5)).toBe(5)
  })

  it('gives what it says, each position of an employer', () => {
    const draft = draftOf(v5)
    expect(fieldTexts(draft)).toEqual(cases.readVersion5.givesWhatItSaysEachExpected)
  })
})

/** As the schema of 2026 has it. */
const newest: JsonValue = cases.readVersion5.newest

describe('the newest file of Reactive Resume 5', () => {
  const draft = draftOf(newest)

  it('gives what it says', () => {
    expect(fieldTexts(draft)).toEqual(cases.readVersion5.givesWhatItSaysExpected)
  })

  it('leaves letters, notes and what a job says of all its positions to the person', () => {
    const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
    expect(left).toEqual(cases.readVersion5.leavesLettersNotesAndWhatExpected)
    const words = ['ships', 'port', 'All positions', 'Of all years', 'Dear Bo']
    expect(lostWords(draft, words)).toEqual([])
  })

  it('throws nowhere, whatever stands where something else belongs', () => {
    for (const changed of withWrongTypes(newest)) {
      const read = readReactiveResume(changed)
      if (!read.ok) expect(read.code).toBe('no-resume')
    }
  })
})
