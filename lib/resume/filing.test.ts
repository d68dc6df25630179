import { expect, it } from 'vitest'
import { mergeDocuments } from './change/merge'
import { newFollower } from './family/new-follower'
import {
  distinctTags,
  type Filing,
  filedAsCopy,
  filingOf,
  listedFilingOf,
  refiled,
  withFilingOf,
} from './filing'
import { createIdGenerator } from './ids'
import { exportJsonResume } from './json-resume/json-resume'
import { sampleResume } from './samples/samples'
import type { ResumeDocument } from './schema/document'
import { searchWordsOf } from './text/search-words'
import { fieldsOf } from './text/text'
import { readDocument } from './upgrade'

const ids = createIdGenerator()
const plain = sampleResume('nurse', ids)
const filed = (filing: Filing, more: Partial<ResumeDocument> = {}): ResumeDocument => ({
  ...plain,
  ...filing,
  ...more,
})
const archived = filed({ tags: ['Logistics'], isArchived: true })

const merged = (base: ResumeDocument, mine: ResumeDocument, theirs: ResumeDocument) => {
  const [one, other] = [mergeDocuments(base, mine, theirs), mergeDocuments(base, theirs, mine)]
  expect(one).toMatchObject({ ok: true, conflicts: [] })
  if (!one.ok || !other.ok) throw new Error('not merged')
  expect(one.document.tags).toEqual(other.document.tags)
  return one.document
}

it('keeps tags as typed, and each once whatever its case', () => {
  expect(distinctTags([' Logistics ', 'logistics', '', 'ÉTÉ', 'été'])).toEqual(['Logistics', 'ÉTÉ'])
  expect(readDocument(filed({ tags: ['German', 'GERMAN'] }))).toMatchObject({
    document: { tags: ['German'] },
  })
})

it('leaves a document without them as it was', () => {
  expect(JSON.stringify(readDocument(plain))).not.toMatch(/"tags"|isArchived/)
})

it('has at most ten tags of forty characters', () => {
  const many = Array.from({ length: 11 }, (_, at) => `tag ${at}`)
  expect(readDocument(filed({ tags: many.slice(1) })).ok).toBe(true)
  expect(readDocument(filed({ tags: many }))).toMatchObject({
    problems: [{ path: 'tags', code: 'too-many' }],
  })
  expect(readDocument(filed({ tags: ['x'.repeat(41)] }))).toMatchObject({
    problems: [{ path: 'tags[0]', code: 'too-long' }],
  })
  expect(readDocument({ ...plain, isArchived: false }).ok).toBe(false)
})

it('merges tags of one device with a title of another, and tags of both', () => {
  const both = merged(plain, filed({ tags: ['German'] }), filed({}, { title: 'For Hamburg' }))
  expect(both).toMatchObject({ tags: ['German'], title: 'For Hamburg' })
  const tags = (...names: string[]) => filed({ tags: names })
  expect(merged(tags('a', 'b'), tags('b', 'c'), tags('a', 'b', 'd')).tags?.toSorted()).toEqual([
    'b',
    'c',
    'd',
  ])
  expect(merged(tags('a'), plain, tags('a', 'b')).tags).toEqual(['b'])
  expect(merged(plain, tags('German'), tags('german')).tags).toHaveLength(1)
  const nine = Array.from({ length: 9 }, (_, at) => `tag ${at}`)
  expect(merged(tags(...nine), tags(...nine, 'x'), tags(...nine, 'y')).tags).toHaveLength(10)
  expect(merged(plain, archived, filed({}, { title: 'A' })).isArchived).toBe(true)
})

it('gives a copy its tags, but not its place in the archive, note or lock', () => {
  expect(filedAsCopy(filed({ ...archived, note: 'Ask Ana', isLocked: true }))).toEqual(
    filed({ tags: ['Logistics'] }),
  )
  const version = newFollower(archived, { id: ids.document(), name: 'CV', siblings: 0 })
  expect(version).not.toHaveProperty('isArchived')
  expect(version.tags).toEqual(['Logistics'])
})

it('stays with the document when its text becomes that of another state', () => {
  expect(withFilingOf(filed({ tags: ['old'] }), archived)).toEqual(archived)
  expect(withFilingOf(archived, plain)).toEqual(plain)
})

it('joins notes of two devices, and never loses one', () => {
  const note = (text: string) => filed({ note: text })
  expect(
    merged(plain, note('Sent to Ana'), note('Asked Ben')).note?.split('\n').toSorted(),
  ).toEqual(['Asked Ben', 'Sent to Ana'])
  expect(merged(note('Ana'), note('Ana, then Ben'), plain).note).toBe('Ana, then Ben')
  expect(merged(note('Ana'), plain, filed({ note: 'Ana' }, { title: 'B' })).note).toBeUndefined()
  const long = mergeDocuments(plain, note('a'.repeat(1_500)), note('b'.repeat(1_500)))
  expect(long).toMatchObject({ ok: true, conflicts: [{ address: 'document/note' }] })
  expect(readDocument(note('a'.repeat(2_001))).ok).toBe(false)
})

it('lists the first line of a note, cut', () => {
  const listed = (text: string) => listedFilingOf({ note: text }).note
  expect(listed('\n  For Hamburg \nAsk Ana')).toBe('For Hamburg')
  expect(listed('😀'.repeat(90))).toBe(`${'😀'.repeat(80)}…`)
  expect(listed(' \n ')).toBeUndefined()
})

it('merges a lock of one device with words of another', () => {
  const both = merged(plain, filed({ isLocked: true }), filed({}, { title: 'For Hamburg' }))
  expect(both).toMatchObject({ isLocked: true, title: 'For Hamburg' })
  expect(refiled(both, { isLocked: undefined })).not.toHaveProperty('isLocked')
})

it('is found by search, and exported in a backup alone', () => {
  expect(searchWordsOf(archived).split(' ')).toContain('logistics')
  const all: Filing = { ...filingOf(archived), note: 'Ask Ana', isLocked: true }
  // Texts of the search, of prompts and of evidence come from these fields.
  expect(JSON.stringify(fieldsOf(filed(all)))).not.toContain('Ask Ana')
  expect(searchWordsOf(filed(all))).not.toContain('ana')
  for (const options of [{}, { clean: true }]) {
    const file = JSON.stringify(exportJsonResume(filed(all), options))
    expect(file).not.toMatch(/Logistics|isArchived|Ask Ana|isLocked/)
  }
  expect(exportJsonResume(filed(all), { filing: true })).toMatchObject({
    meta: { vitae: { document: all } },
  })
})
