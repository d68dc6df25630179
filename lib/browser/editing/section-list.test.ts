import { expect, it } from 'vitest'
import { sideKeysOfDesign } from '@/lib/pdf/templates/catalogue'
import { createResume } from '@/lib/resume/create'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import { addEntry } from './entries'
import { withEntries } from './locate'
import {
  countOf,
  listedSections,
  moveSection,
  offeredSections,
  placeInColumn,
} from './section-list'
import { addCustomSection } from './sections'
import { countingIds, makeEntry } from './testing'

const cv = createResume(countingIds())
const ids = countingIds(40)

it('shows the usual ones, and others once they are open or hold something', () => {
  expect(listedSections(cv.content, null)).not.toContain('awards')
  expect(listedSections(cv.content, 'awards')).toContain('awards')
  expect(listedSections(addEntry(cv, 'awards', ids)!.document.content, null)).toContain('awards')
  const own = addCustomSection(cv, ids)!.document
  expect(listedSections(own.content, null)).toContain(own.content.custom[0]!.id)
})

it('lists or offers every section, never both', () => {
  const listed = listedSections(cv.content, null)
  const offered = offeredSections(cv.content, null)
  const all = resolveSections(cv.content).map((section) => section.key)
  expect([...listed, ...offered].toSorted()).toEqual(all.toSorted())
})

it('keeps unlisted sections in place while listed ones move', () => {
  const listed = listedSections(cv.content, null)
  const keysOf = (document: ResumeDocument) =>
    resolveSections(document.content).map((section) => section.key)
  const order = keysOf(moveSection(cv, listed, 'languages', 0).document)
  expect(order[0]).toBe('languages')
  expect(order.filter((key) => listed.includes(key))).toEqual([
    'languages',
    ...listed.filter((key) => key !== 'languages'),
  ])
  expect(order.indexOf('awards')).toBe(keysOf(cv).indexOf('awards'))
})

it('moves nothing beyond its ends, and nothing that is not listed', () => {
  const listed = listedSections(cv.content, null)
  const last = listed.at(-1)!
  expect(moveSection(cv, listed, listed[0]!, -1).document).toBe(cv)
  expect(moveSection(cv, listed, last, listed.length).document).toBe(cv)
  expect(moveSection(cv, listed, last, listed.length - 1).document).toBe(cv)
  expect(moveSection(cv, listed, 'awards', 0).document).toBe(cv)
})

it('moves sections between the columns of a template, next to their neighbours there', () => {
  const fjord = { ...cv, design: { ...cv.design, template: 'fjord' } }
  const sideOf = ({ content, design }: ResumeDocument) => sideKeysOfDesign(content, design)
  expect(sideOf(cv)).toBeNull()
  const side = ['skills', 'languages', 'certificates']
  expect(sideOf(fjord)).toEqual([...side, 'awards', 'interests'])
  const main = ['summary', 'work', 'education', 'projects']
  const rows = [...main, 'border', ...side]
  const place = (key: string, to: number) => placeInColumn(fjord, rows, 'border', key, to).document
  const orderOf = ({ content }: ResumeDocument) =>
    listedSections(content, null).filter((key) => rows.includes(key))

  const wide = place('languages', 1)
  expect(sideOf(wide)).toEqual(['skills', 'certificates', 'awards', 'interests'])
  expect(orderOf(wide)).toEqual([
    'summary',
    'languages',
    'work',
    'education',
    'skills',
    'projects',
    'certificates',
  ])
  const narrow = place('projects', rows.length - 1)
  expect(sideOf(narrow)).toEqual([...side, 'projects', 'awards', 'interests'])
  expect(place('work', 2).content.sections.some(({ column }) => column)).toBe(false)
  expect(place('work', 1)).toBe(fjord)
})

it('counts entries, and skills rather than their groups', () => {
  const made = countingIds()
  const skills = [
    makeEntry('skills', { keywords: ['Python', 'SQL'] }, made),
    makeEntry('skills', { title: 'Terraform' }, made),
  ]
  expect(countOf(withEntries(cv, 'skills', skills).content, 'skills')).toBe(3)
  expect(countOf(cv.content, 'work')).toBe(0)
})
