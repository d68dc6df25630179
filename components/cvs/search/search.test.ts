import { describe, expect, it } from 'vitest'
import { headOf } from '@/lib/browser/storage/journal/heads'
import { displayTitle } from '@/lib/resume/display-title'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { displayPerson, hasSeveralPeople } from '../cards/cv-names'
import { findArchived, isListed, type ListFilter, listTags, matchesQuery } from './search'

const document = { ...sampleResume('data-engineer', createIdGenerator()), title: 'Für Zürich' }
const head = headOf(document, undefined, 0)

describe('search', () => {
  it.each([
    ['zurich', true],
    ['OKAFOR', true],
    ['kafka', true],
    ['kafka okafor', true],
    ['', true],
    ['kafka nowhere', false],
    [document.id, false],
  ])('%j: %j', (query, found) => {
    expect(matchesQuery(head, document, query)).toBe(found)
  })

  it('looks at the head alone until the document was read', () => {
    expect(matchesQuery(head, null, 'okafor')).toBe(true)
    expect(matchesQuery(head, null, 'kafka')).toBe(false)
  })
})

describe('the archive and tags', () => {
  const item = (id: string, more: Partial<typeof head>) => ({ ...head, id, ...more })
  const items = [
    item('main', { isArchived: true }),
    item('version', { follows: 'main', tags: ['German'] }),
    item('letter', { kind: 'letter' }),
    item('other', { tags: ['german', 'Logistics'] }),
  ]
  const archived = findArchived(items, new Map([['letter', 'version']]))
  const shown = (filter: ListFilter, isSearching: boolean) =>
    items.filter((one) => isListed(one, filter, archived, isSearching)).map(({ id }) => id)

  it('take versions and letters with their CV', () => {
    expect([...archived]).toEqual(['version', 'main', 'letter'])
    expect(shown(null, false)).toEqual(['other'])
    expect(shown({ kind: 'archived' }, false)).toEqual(['main', 'version', 'letter'])
  })

  it('are searched as well, and filter by a tag in any case', () => {
    expect(shown(null, true)).toHaveLength(4)
    expect(shown({ kind: 'tag', tag: 'GERMAN' }, false)).toEqual(['other'])
    expect(shown({ kind: 'tag', tag: 'German' }, true)).toEqual(['version', 'other'])
    expect(matchesQuery(item('a', { tags: ['Lagerarbeit'] }), null, 'lager')).toBe(true)
    expect(listTags(items)).toEqual(['German', 'Logistics'])
  })
})

describe('the name of a CV', () => {
  const named = (title: string, name: string, label: string) => ({ title, name, label })
  it.each([
    [named('Nurse, Porto', 'A B', 'Nurse'), 'Nurse, Porto', 'A B'],
    [named('Nurse', 'A B', 'Nurse'), 'Nurse', 'A B'],
    [named('', 'A B', 'Nurse'), 'Nurse', 'A B'],
    [named('', 'A B', ''), 'A B', ''],
    [named(' ', '', 'Nurse'), 'Nurse', ''],
    [named('', '', ''), 'Untitled', ''],
  ])('%j', (of, title, among) => {
    expect(displayTitle(of, 'Untitled')).toBe(title)
    expect(displayPerson(of, false)).toBe('')
    expect(displayPerson(of, true)).toBe(among)
  })

  it('needs the person where there is more than one', () => {
    expect(hasSeveralPeople([{ name: 'A B' }, { name: 'a b ' }, { name: '' }])).toBe(false)
    expect(hasSeveralPeople([{ name: 'A B' }, { name: 'A C' }])).toBe(true)
  })
})
