import { expect, it } from 'vitest'
import { linesOf } from '../../testing/section-of'
import { splitSections } from '../sections/sections'
import { findSummary } from './find-summary'

const prose = 'Nurse with ten years on the wards of two large hospitals.'
const end = ['## Experience', 'a', '## Education', 'b', '## Skills', 'c']
const summaryOf = (...lines: string[]) => {
  const { summary, sure } = findSummary(splitSections(linesOf([...lines, ...end]), true), new Set())
  return [summary?.text ?? null, sure]
}

it('takes a section of its own', () => {
  expect(summaryOf('# Ida Long', '## Profile', prose)).toEqual([prose, true])
})
it('ends where something else begins', () => {
  expect(summaryOf('# Ida Long', '## Profile', prose, '', 'E-mail:', '', 'x')).toEqual([
    prose,
    true,
  ])
})
it('takes prose of the header, and is not sure', () => {
  expect(summaryOf('# Ida Long', prose)).toEqual([prose, false])
})
it('takes no contacts, and no short words', () => {
  expect(summaryOf('# Ida Long', `${prose} ida@example.org`)).toEqual([null, false])
  expect(summaryOf('# Ida Long', 'Registered Nurse')).toEqual([null, false])
  const broken =
    'ida.longstrom-with-a-long-name@postb ox.example idalong42 ida-longstrom.example.com'
  expect(summaryOf('# Ida Long', `${broken} +44 20 7946 0999 Quay Lane 41a, Leeds`)).toEqual([
    null,
    false,
  ])
})
