import { expect, it } from 'vitest'
import { readPosting } from './read-posting'
import { isTermLine } from './term-lines'

const linesOf = (text: string) => readPosting(text).lines.map(({ line }) => line)

it.each([
  'We run six bakeries and need more room.',
  'The company must keep its promises.',
  'Our bakers like music, and you may sing.',
])('no sentence about the employer asks for something beside a heading of demands: %s', (about) => {
  const text = `Head baker\nMill Lane, Kelso\n\n${about}\n\nWhat you bring\n- Sourdough\n- Excel`
  expect(linesOf(text)).toEqual(['Sourdough', 'Excel'])
})

it('reads tasks that are told to the reader before the heading of demands', () => {
  const text = 'Head baker\n\nYou lead six bakers.\n\nWhat you bring\n- Sourdough'
  expect(linesOf(text)).toEqual(['You lead six bakers.', 'Sourdough'])
})

it('reads no facts of the job below the demands', () => {
  const facts = 'Deadline: 9 March\nStart: as soon as possible\nPart-time possible'
  const text = `Head baker\n\nRequired\n- Sourdough\n- Night shifts\n\n${facts}`
  expect(linesOf(text)).toEqual(['Sourdough', 'Night shifts'])
})

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
