import { expect, it } from 'vitest'
import { isTermLine } from './term-lines'

it.each([
  ['Deadline: 9 March', true],
  ['Start: as soon as possible', true],
  ['Part-time possible', true],
  ['Permanent contract, 37 hours a week', true],
  ['Location: Kelso', true],
  ['Beginn: ab sofort', true],
  ['Vollzeit oder Teilzeit', true],
  ['Date de début : 1er mars', true],
  ['Night shifts', false],
  ['Contract law', false],
  ['Office: Word and Excel', false],
  ['Experience of remote work', false],
  ['You can start in January', false],
])('%s tells a fact of the job: %s', (line, isTerm) => {
  expect(isTermLine(line)).toBe(isTerm)
})
