import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { familyIndex, titleFamilyOf } from './title-families'

const read = (title: string) => {
  const found = titleFamilyOf(title)
  return found ? [found.family.name, found.level] : null
}

it('are many, and no title belongs to two', () => {
  const { families, claimedTwice } = familyIndex()
  expect(claimedTwice).toEqual([])
  expect(families.length).toBeGreaterThanOrEqual(250)
  expect(new Set(families.map(({ name }) => name)).size).toBe(families.length)
})

it('are found by each of their titles', () => {
  for (const family of familyIndex().families) {
    for (const title of family.titles) expect(titleFamilyOf(title)?.family, title).toBe(family)
  }
})

it.each(cases.titleFamilies.reads)('reads %s', (title, family, level) => {
  expect(read(title)).toEqual([family, level])
})

it('says which words it read, and nothing where there is no title', () => {
  expect(titleFamilyOf('Our new Senior Data  Engineer!')?.words).toBe('Data  Engineer')
  expect(read('Looking after the world')).toBeNull()
  expect(read('')).toBeNull()
  expect(read('\ud800 '.repeat(1000))).toBeNull()
})
