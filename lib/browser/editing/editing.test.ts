import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeField } from '@/lib/resume/change/field-values'
import { createResume } from '@/lib/resume/create'
import { resumeDocumentSchema } from '@/lib/resume/schema/document'
import { resolveSections, sectionKeys } from '@/lib/resume/sections'
import { literal } from '@/lib/resume/text/rich-text'
import { runs } from '@/tests/runs'
import { addEntry, duplicateEntry, moveEntry, removeEntry, setEntryFlag } from './entries'
import { changedValues, fieldValuesOf } from './field-values'
import {
  addDetail,
  addProfile,
  moveHeaderItem,
  openDrivingLicence,
  removeHeaderItem,
} from './header'
import { entriesOf, findEntry, sectionListKeys, withEntries } from './locate'
import { moveEntryToSection } from './move-to-section'
import { addCustomSection, changeSection, orderSections, removeCustomSection } from './sections'
import { arbitraryDocument, countingIds, makeEntry, wordsOf } from './testing'

const allKeys = [...sectionKeys, 'custom']
const ids = countingIds(9_000)

describe('entries', () => {
  it('adds to every section, with the caret in the naming field', () => {
    for (const key of sectionKeys) {
      const edit = addEntry(createResume(ids), key, ids)
      const entry = entriesOf(edit!.document.content, key)[0]
      expect(edit!.focus?.address.startsWith(`${entry?.id}/`)).toBe(true)
      expect(fieldValuesOf(edit!.document).has(edit!.focus!.address)).toBe(true)
    }
  })

  it('keeps every word while entries move, are switched and change sections', () => {
    fc.assert(
      fc.property(arbitraryDocument(allKeys), fc.nat(), fc.nat(), fc.nat(), (cv, a, b, c) => {
        const keys = sectionListKeys(cv.content)
        const entries = keys.flatMap((key) => entriesOf(cv.content, key))
        fc.pre(entries.length > 0)
        const id = entries[a % entries.length]!.id
        const before = wordsOf(cv)
        expect(wordsOf(moveEntry(cv, id, b % 4).document)).toEqual(before)
        expect(wordsOf(setEntryFlag(cv, id, 'hidden', true).document)).toEqual(before)
        const moved = moveEntryToSection(cv, id, keys[c % keys.length]!, ids)
        if (moved) {
          // A single date becomes equal start and end, so words are compared as a set.
          expect([...new Set(wordsOf(moved.document))]).toEqual([...new Set(before)])
          expect(findEntry(moved.document.content, id)!.key).toBe(keys[c % keys.length])
          expect(resumeDocumentSchema.safeParse(moved.document).success).toBe(true)
        }
      }),
      { numRuns: runs(500) },
    )
  })

  it('never claims that something goes on when only a date was known', () => {
    const made = countingIds()
    const award = makeEntry('awards', { title: 'Prize', date: '2020' }, made)
    const cv = withEntries(createResume(made), 'awards', [award])
    const moved = moveEntryToSection(cv, award.id, 'work', ids)!.document.content.work[0]!
    expect([moved.startDate, moved.endDate]).toEqual(['2020', '2020'])
  })

  it('carries fields by meaning and unknown keys along', () => {
    const made = countingIds()
    const job = {
      ...makeEntry('work', { title: 'Nurse', organization: 'Clinic', note: 'Care *' }, made),
      badge: { kept: true },
    }
    const cv = withEntries(createResume(made), 'work', [job])
    const moved = moveEntryToSection(cv, job.id, 'volunteer', ids)!.document.content.volunteer[0]!
    expect(moved).toMatchObject({
      position: 'Nurse',
      organization: 'Clinic',
      badge: { kept: true },
    })
    expect(moved.highlights.map((bullet) => bullet.text)).toEqual([literal('Care *')])
  })

  it('refuses what the other section cannot hold', () => {
    const made = countingIds()
    const job = makeEntry('work', { bullets: Array.from({ length: 60 }, () => 'abcdef') }, made)
    const cv = withEntries(createResume(made), 'work', [job])
    expect(moveEntryToSection(cv, job.id, 'languages', ids)).toBeNull()
  })

  it('duplicates with ids of its own and removes without touching the others', () => {
    fc.assert(
      fc.property(arbitraryDocument(['work', 'education', 'custom']), (cv) => {
        const first = sectionListKeys(cv.content).flatMap((key) => entriesOf(cv.content, key))[0]
        fc.pre(first !== undefined)
        const copied = duplicateEntry(cv, first!.id, ids)!
        const places = [...fieldValuesOf(copied.document).keys()]
        expect(new Set(places).size).toBe(places.length)
        const copyId = copied.focus!.address.split('/')[0]!
        expect(copyId).not.toBe(first!.id)
        expect(removeEntry(copied.document, copyId).document.content).toEqual(cv.content)
      }),
    )
  })
})

describe('fields', () => {
  it('write exactly one value and share the rest', () => {
    fc.assert(
      fc.property(arbitraryDocument(allKeys), fc.nat(), (cv, at) => {
        const places = [...fieldValuesOf(cv)]
        const [address, old] = places[at % places.length]!
        const value = typeof old === 'string' ? 'typed just now' : ['typed', 'just now']
        const next = writeField(cv, address, value)
        expect([...changedValues(cv, next)]).toEqual([[address, value]])
        const back = writeField(next, address, typeof old === 'string' ? old : [...old])
        expect(changedValues(next, back).get(address)).toEqual(old)
        expect(next.design).toBe(cv.design)
      }),
    )
  })

  it('ignore an address that names nothing', () => {
    const cv = createResume(countingIds())
    expect(writeField(cv, 'nobody/text', 'x')).toBe(cv)
  })
})

describe('sections', () => {
  it('move, hide and get titles without losing one', () => {
    const cv = createResume(countingIds())
    const moved = orderSections(cv, ['skills']).document
    expect(resolveSections(moved.content)[0]?.key).toBe('skills')
    expect(resolveSections(moved.content)).toHaveLength(sectionKeys.length + 1)
    const hidden = changeSection(moved, 'skills', { visible: false, title: 'Tools' }).document
    expect(resolveSections(hidden.content)[0]?.state).toMatchObject({
      visible: false,
      title: 'Tools',
    })
    expect(changeSection(hidden, 'skills', { visible: false }).document).toBe(hidden)
    expect(resolveSections(orderSections(cv, ['work', 'summary']).document.content)[1]?.key).toBe(
      'summary',
    )
  })

  it('of a person’s own come and go', () => {
    const cv = createResume(countingIds())
    const added = addCustomSection(cv, ids)!
    const id = added.document.content.custom[0]!.id
    const named = writeField(added.document, added.focus!.address, 'Talks')
    expect(named.content.custom[0]?.title).toBe('Talks')
    expect(addEntry(named, id, ids)!.document.content.custom[0]?.entries).toHaveLength(1)
    expect(
      removeCustomSection(changeSection(named, id, { visible: false }).document, id).document
        .content,
    ).toEqual({
      ...cv.content,
      sections: expect.any(Array),
    })
  })
})

describe('the header', () => {
  it('holds profiles and details in the person’s order', () => {
    const one = addProfile(createResume(countingIds()), ids)!.document
    const two = addProfile(one, ids)!.document
    const [first, second] = two.content.basics.profiles
    const moved = moveHeaderItem(two, 'profiles', second!.id, 0).document
    expect(moved.content.basics.profiles.map((item) => item.id)).toEqual([second!.id, first!.id])
    expect(removeHeaderItem(moved, 'profiles', first!.id).document.content.basics.profiles).toEqual(
      [second],
    )
    const detail = addDetail(one, ids, 'Nationality')!
    expect(detail.focus?.address).toBe(`${detail.document.content.basics.details[0]!.id}/value`)
  })

  it('has one driving licence, in its language', () => {
    const blank = createResume(countingIds())
    const cv = { ...blank, design: { ...blank.design, language: 'de' } }
    const once = openDrivingLicence(cv, ids)!
    expect(once.document.content.basics.details.map(({ label }) => label)).toEqual(['Führerschein'])
    const again = openDrivingLicence(once.document, ids)!
    expect(again.document).toBe(once.document)
    expect(again.focus).toEqual(once.focus)
  })

  it('asks of a profile its address', () => {
    const { document, focus } = addProfile(createResume(countingIds()), ids)!
    expect(focus?.address).toBe(`${document.content.basics.profiles[0]!.id}/url`)
  })
})
