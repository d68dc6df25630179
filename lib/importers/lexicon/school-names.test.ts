import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { isSchoolName } from './school-names'

const partsOf = (text: string) => text.split('|') as [string, string, string]

it.each(cases.schoolNames.goesOnIn)('goes on in %s', (text) => {
  expect(isSchoolName(...partsOf(text))).toBe(true)
})

it.each(cases.schoolNames.endsIn)('ends in %s', (text) => {
  expect(isSchoolName(...partsOf(text))).toBe(false)
})
