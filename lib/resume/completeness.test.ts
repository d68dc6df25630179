import { describe, expect, it } from 'vitest'
import { addEntry } from '@/lib/browser/editing/entries'
import { writeField } from './change/field-values'
import { checkResume } from './checks'
import { type CvPart, cvParts, missingParts } from './completeness'
import { createResume } from './create'
import { createIdGenerator } from './ids'
import { type GallerySample, gallerySamples } from './samples/gallery'
import { sampleResume } from './samples/samples'
import type { ResumeDocument } from './schema/document'

const ids = createIdGenerator()
const named = (document: ResumeDocument) => missingParts(document).map(({ part }) => part)
const empty = () => createResume(ids)

/** Adds an entry with these fields to a section. */
function withEntry(
  document: ResumeDocument,
  key: string,
  fields: Record<string, string | string[]>,
) {
  const added = addEntry(document, key, ids)?.document ?? document
  const entry = added.content[key as 'work'].at(-1)
  return Object.entries(fields).reduce(
    (now, [field, value]) => writeField(now, `${entry?.id}/${field}`, value),
    added,
  )
}

const lines = (...texts: string[]) => texts.map((text) => ({ id: ids.node(), text }))

describe('the parts that a CV lacks', () => {
  it('are all of them at the start, the most useful first', () => {
    expect(named(empty())).toEqual(cvParts)
    expect(missingParts(empty())[0]).toEqual({ part: 'name', address: 'basics/name' })
    expect(missingParts(empty()).find(({ part }) => part === 'skills')).toEqual({
      ...{ part: 'skills', address: null, list: 'skills', isLine: false },
    })
  })

  it.each(Object.keys(gallerySamples) as GallerySample[])(
    'are none in the example of %s',
    (example) => {
      expect(named(sampleResume(example, ids))).toEqual([])
    },
  )

  it.each<[string, CvPart]>([
    ['basics/name', 'name'],
    ['basics/phone', 'contact'],
    ['basics/email', 'contact'],
    ['basics/label', 'headline'],
  ])('do not have what is typed into %s', (address, part) => {
    const typed = writeField(empty(), address as 'basics/name', 'Ana')
    expect(named(typed)).toEqual(cvParts.filter((other) => other !== part))
  })

  it('are not blanks, nor what is hidden', () => {
    expect(named(writeField(empty(), 'basics/name', '  '))).toContain('name')
    const worked = withEntry(empty(), 'work', { position: 'Welder' })
    expect(named(worked)).not.toContain('experience')
    const [entry] = worked.content.work
    if (entry) entry.hidden = true
    expect(named(worked)).toContain('experience')
  })

  it('lead to the first empty line of the newest entry, or ask for one more', () => {
    const worked = withEntry(empty(), 'work', { position: 'Welder' })
    const [entry] = worked.content.work
    const [first] = entry?.highlights ?? []
    const missing = () => missingParts(worked).find(({ part }) => part === 'lines')
    expect(missing()).toEqual({ part: 'lines', address: `${first?.id}/text` })
    if (entry) entry.highlights = lines('Welded hulls')
    expect(missing()).toEqual({ part: 'lines', address: null, list: entry?.id, isLine: true })
    if (entry) entry.highlights = lines('Welded hulls', 'Checked seams')
    expect(missing()).toBeUndefined()
  })

  it.each(['projects', 'volunteer'])('take %s for experience where there is no job', (key) => {
    const told = withEntry(empty(), key, {
      [key === 'projects' ? 'name' : 'position']: 'Bike shop',
    })
    expect(named(told)).not.toContain('experience')
    expect(named(told)).toContain('lines')
  })

  it('take school for experience only where it says what was done there', () => {
    const school = withEntry(empty(), 'education', { studyType: 'Abitur' })
    expect(named(school)).toContain('experience')
    expect(named(school)).not.toContain('education')
    const [entry] = school.content.education
    if (entry) entry.courses = lines('Ran the school paper', 'Tutored maths')
    expect(named(school)).not.toContain('experience')
    expect(named(school)).not.toContain('lines')
  })

  it('count skills by their words, and groups without any by their names', () => {
    const two = withEntry(empty(), 'skills', { name: 'Tools', keywords: ['Saw', 'Lathe'] })
    const [group] = two.content.skills
    expect(missingParts(two).find(({ part }) => part === 'skills')).toEqual({
      ...{ part: 'skills', address: `${group?.id}/keywords` },
    })
    expect(named(withEntry(two, 'skills', { name: 'Welding' }))).not.toContain('skills')
  })

  it('agree with the advice beside fields about name and contact', () => {
    const cv = withEntry(empty(), 'work', { position: 'Welder' })
    const codes = checkResume(cv).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['missing-name', 'missing-contact']))
    expect(named(cv)).toEqual(expect.arrayContaining(['name', 'contact']))
  })
})
