import { expect, it } from 'vitest'
import { findSections, type Section } from './find-sections'

const sections: Section[] = [
  ['operating', 'Running a server', 'Running a server', 'how to make backups'],
  ['operating#backups', 'Running a server', 'Backups', 'a backup contains every cv'],
  ['share', 'Share a CV', 'Share a CV', 'a résumé for a naïve reader'],
]
const find = (query: string) => findSections(sections, query).map(([address]) => address)

it('finds sections by the beginnings of all words, headings first', () => {
  expect(find('backup')).toEqual(['operating#backups', 'operating'])
  expect(find('server BACK')).toEqual(['operating#backups', 'operating'])
  expect(find('resume naive')).toEqual(['share'])
  expect(find('ackup')).toEqual([])
})

it('returns at most 20', () => {
  const many = Array.from({ length: 30 }, (_, at): Section => [`p${at}`, 'Page', 'Part', 'x'])
  expect(findSections(many, 'part')).toHaveLength(20)
})
