import { expect, it } from 'vitest'
import { linesOf } from '../../testing/section-of'
import { splitSections } from './sections'

const sectionsOf = (lines: string[], layout: 'pages' | 'flow' = 'pages') =>
  splitSections(linesOf(lines, { layout }), layout === 'pages').map(
    ({ kind, lines: own }) => `${kind}: ${own.map(({ text }) => text).join(', ')}`,
  )

it('begins a section at each heading of the usual look', () => {
  expect(
    sectionsOf([
      '# Ida Long',
      '## Experience',
      'Nurse',
      '## Education',
      'Leeds',
      '## Skills',
      'Radar',
    ]),
  ).toEqual(['header: Ida Long', 'work: Nurse', 'education: Leeds', 'skills: Radar'])
})

it('takes the name of the document over everything for no summary', () => {
  const said = 'Words of a body that is as long as most are.'
  const more = ['Experience', 'Education', 'Skills'].flatMap((one) => [`## ${one}`, said])
  expect(sectionsOf(['# Résumé', '# Ida Long', ...more])[0]).toBe('header: Résumé, Ida Long')
  expect(sectionsOf(['## Résumé', 'I like the sea.', ...more])[1]).toBe('summary: I like the sea.')
})

it('takes a plain word for no heading', () => {
  expect(
    sectionsOf(['# Ida Long', '## Experience', 'Languages', 'Education', '## Skills', 'Radar']),
  ).toEqual(['header: Ida Long', 'work: Languages, Education', 'skills: Radar'])
})

it('begins a section at a heading beside it, unless groups have their names there', () => {
  const besideOf = (...names: string[]) => {
    const lines = linesOf(['# Ida', '## Experience', 'Nurse', '## Education', 'Leeds', ...names])
    const at = lines.findIndex(({ text }) => text === 'Languages')
    const beside = lines.map((line, index) =>
      index === at + 1 ? { ...line, x: 180, y: lines[at]?.y ?? 0 } : line,
    )
    return splitSections(beside, true).map(({ kind }) => kind)
  }
  expect(besideOf('**Languages**', 'Danish')).toEqual([
    ...['header', 'work', 'education', 'languages'],
  ])
  expect(besideOf('**Tools**\tRadar', '**Languages**', 'Danish')).toEqual([
    ...['header', 'work', 'education'],
  ])
})

it('finds headings that no list has by their look', () => {
  const said = 'Words of a body that is as long as most are.'
  const headings = ['Experience', 'Education', 'Skills', 'Sea Time', 'Skills and Tackle']
  const lines = headings.flatMap((heading) => [`## ${heading}`, said])
  expect(sectionsOf(['# Ida', ...lines])).toEqual([
    'header: Ida',
    ...['work', 'education', 'skills', 'unknown', 'skills'].map((kind) => `${kind}: ${said}`),
  ])
})

it('does not take entries that look as headings for such, where there are few headings', () => {
  expect(sectionsOf(['# Ida', '## Experience', '## Port of Aarhus', 'a'])).toEqual([
    'header: Ida',
    'work: Port of Aarhus, a',
  ])
})

it('reads each column by itself', () => {
  expect(
    sectionsOf([
      '# Ida',
      '## Experience',
      'Nurse',
      '|||',
      '### Skills',
      'Radar',
      '### Languages',
      'Danish',
    ]),
  ).toEqual(['header: Ida', 'work: Nurse', 'header: ', 'skills: Radar', 'languages: Danish'])
})

it('follows the levels that a file tells', () => {
  expect(
    sectionsOf(
      ['# Ida Long', '## Experience', '### Skills', 'Nurse', '## Education', 'Leeds'],
      'flow',
    ),
  ).toEqual(['header: Ida Long', 'work: Skills, Nurse', 'education: Leeds'])
})

it('begins a small section within the header', () => {
  expect(
    sectionsOf([
      '# Ida Long',
      '**Profile**',
      'Nurse of ten years.',
      '## Experience',
      'a',
      '## Education',
      'b',
      '## Skills',
      'c',
    ]),
  ).toEqual([
    'header: Ida Long',
    'summary: Nurse of ten years.',
    'work: a',
    'education: b',
    'skills: c',
  ])
})
