import { expect, it } from 'vitest'
import { compareGrades } from './compare-grades'

it.each([
  ['GCSE maths at grade C or above', 'Maths D', 'less'],
  ['GCSE maths at grade C or above', 'Maths B', 'enough'],
  ['GCSE maths at grade C/4 or above', 'GCSE Maths 5', 'enough'],
  ['GCSE maths at grade 5', 'Maths 4', 'less'],
  ['GCSE maths at grade C', 'Mathematics', 'none'],
  ['GCSE maths', 'Mathematics', 'enough'],
] as const)('%s: %s', (asked, own, expected) => {
  expect(compareGrades(asked, own)).toBe(expected)
})
