import { describe, expect, it } from 'vitest'
import { writeField } from '@/lib/resume/change/field-values'
import { createResume } from '@/lib/resume/create'
import { photoOf } from '@/tests/fixtures/portrait'
import { addEntry, setEntryFlag } from './entries'
import { fieldValuesOf } from './field-values'
import { addProfile } from './header'
import { withEntries } from './locate'
import {
  hasNameOrEntry,
  isAsBegun,
  isPaperEmpty,
  isUntouched,
  neighbourBullet,
  placeOf,
} from './places'
import { addCustomSection } from './sections'
import { countingIds, makeEntry } from './testing'

const ids = countingIds(700)

it('places name the section and entry of every field', () => {
  const made = countingIds()
  const job = makeEntry('work', { title: 'Nurse', bullets: ['One', 'Two'] }, made)
  const cv = withEntries(createResume(made), 'work', [job])
  const full = addCustomSection(addProfile(cv, ids)!.document, ids)!.document
  for (const address of fieldValuesOf(full).keys()) {
    const place = placeOf(full, address)
    expect(place, address).not.toBeNull()
    if (address.startsWith(job.id)) expect(place).toEqual({ section: 'work', entryId: job.id })
  }
  expect(placeOf(full, 'basics/summary')?.section).toBe('summary')
  expect(placeOf(full, 'nobody/text')).toBeNull()
  const [first, second] = full.content.work[0]!.highlights
  expect(neighbourBullet(full, first!.id, 1)).toBe(second)
  expect(neighbourBullet(full, first!.id, -1)).toBeNull()
})

describe('an empty CV', () => {
  it('stays untouched until the first word', () => {
    const cv = createResume(countingIds())
    const withEntry = addEntry(cv, 'work', ids)!
    expect(isUntouched(withEntry.document)).toBe(true)
    expect(isUntouched(writeField(cv, 'basics/location.city', 'Porto'))).toBe(false)
  })

  it('is as it was begun until there is something of one’s own in it', () => {
    const cv = createResume(countingIds())
    const begun = { ...cv, example: { id: 'nurse', language: 'en' } }
    expect(isAsBegun(addEntry(begun, 'work', ids)!.document, begun)).toBe(true)
    expect(isAsBegun(cv, begun)).toBe(true)
    expect(isAsBegun(addCustomSection(cv, ids)!.document, cv)).toBe(true)
    const changed = [
      writeField(begun, 'basics/name', 'A'),
      writeField(begun, 'section:work/title', 'Jobs'),
      { ...begun, design: { ...begun.design, template: 'metro' as const } },
      { ...begun, title: 'For Acme' },
      { ...begun, content: { ...begun.content, photo: photoOf() } },
    ]
    for (const document of changed) expect(isAsBegun(document, begun)).toBe(false)
  })

  it('makes way on the paper for a photo that is shown', () => {
    const cv = createResume(countingIds())
    expect(isPaperEmpty(cv)).toBe(true)
    expect(isPaperEmpty(writeField(cv, 'basics/name', 'A'))).toBe(false)
    const withPhoto = { ...cv, content: { ...cv.content, photo: photoOf() } }
    expect(isPaperEmpty(withPhoto)).toBe(false)
    const hidden = { ...withPhoto, design: { ...cv.design, photo: 'hidden' as const } }
    expect(isPaperEmpty(hidden)).toBe(true)
  })

  it('can be sent once it has a name or a printed entry with words', () => {
    const cv = createResume(countingIds())
    expect(hasNameOrEntry(cv)).toBe(false)
    expect(hasNameOrEntry(writeField(cv, 'basics/name', ' '))).toBe(false)
    expect(hasNameOrEntry(writeField(cv, 'basics/name', 'A'))).toBe(true)
    const added = addEntry(cv, 'awards', ids)!
    expect(hasNameOrEntry(added.document)).toBe(false)
    const named = writeField(added.document, added.focus!.address, 'Prize')
    expect(hasNameOrEntry(named)).toBe(true)
    const id = named.content.awards[0]!.id
    expect(hasNameOrEntry(setEntryFlag(named, id, 'hidden', true).document)).toBe(false)
  })
})
