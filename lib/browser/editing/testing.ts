import fc from 'fast-check'
import { createCustomEntry, createEntry, createResume } from '@/lib/resume/create'
import type { Slot } from '@/lib/resume/fields/field'
import { createIdGenerator, type IdGenerator } from '@/lib/resume/ids'
import { meaningOf, slotKind } from '@/lib/resume/meaning'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { isSectionKey } from '@/lib/resume/sections'
import { literal, plainText } from '@/lib/resume/text/rich-text'
import { fieldValuesOf } from './field-values'
import { type AnyEntry, type ListKey, withBullets, withContent, withEntries } from './locate'

/** Creates unique ids that are the same in every run. */
export function countingIds(start = 0): IdGenerator {
  let count = start
  return createIdGenerator((bytes) => {
    count += 1
    for (let at = 0; at < bytes.length; at++)
      bytes[at] = (count >> (5 * (bytes.length - 1 - at))) & 31
    if (bytes.length > 6) for (let at = 0; at < 5; at++) bytes[at] = 7
  })
}

const word = fc.stringMatching(/^[A-Za-z0-9&<]{1,6}\*?$/)

/** Values of one entry of a section, by meaning. */
const slotValues = fc.record(
  {
    title: word,
    organization: word,
    subject: word,
    kind: word,
    location: word,
    url: word,
    start: word,
    end: word,
    date: word,
    level: word,
    score: word,
    note: word,
    employment: word,
    expiry: word,
    number: word,
    relationship: word,
    phone: word,
    text: word,
    roles: fc.array(word, { maxLength: 2 }),
    keywords: fc.array(word, { maxLength: 3 }),
    bullets: fc.array(word, { maxLength: 3 }),
  } satisfies Record<Slot, unknown>,
  { requiredKeys: [] },
)

type SlotValues = Partial<Record<Slot, string | string[]>>

/** Creates an entry of a section from values by meaning; slots that the section lacks are left out. */
export function makeEntry(key: ListKey, values: SlotValues, ids: IdGenerator): AnyEntry {
  const entry: AnyEntry = isSectionKey(key) ? createEntry(key, ids) : createCustomEntry(ids)
  const filled: Record<string, unknown> = { ...entry }
  for (const [slot, field] of Object.entries(meaningOf(key)) as [Slot, string][]) {
    const value = values[slot]
    if (value === undefined || slot === 'bullets') continue
    filled[field] = slotKind(slot) === 'rich' ? literal(String(value)) : value
  }
  const texts = (values.bullets ?? []) as string[]
  return withBullets(
    filled as unknown as AnyEntry,
    texts.map((text) => ({ id: ids.node(), text: literal(text) })),
  )
}

/** CV with up to four entries in the given sections; `custom` is a custom section. */
export function arbitraryDocument(keys: readonly string[]): fc.Arbitrary<ResumeDocument> {
  return fc.array(fc.tuple(fc.constantFrom(...keys), slotValues), { maxLength: 6 }).map((items) => {
    const ids = countingIds()
    const section = { id: ids.node(), title: 'Talks', entries: [] }
    let document = withContent(createResume(ids), { custom: [section] })
    for (const key of keys) {
      const listKey = key === 'custom' ? section.id : key
      const entries = items
        .filter(([itemKey]) => itemKey === key)
        .map(([, values]) => makeEntry(listKey, values, ids))
      document = withEntries(document, listKey, entries)
    }
    return document
  })
}

/** Returns every word of a CV, sorted; only a removal may change them. */
export function wordsOf(document: ResumeDocument): string[] {
  return [...fieldValuesOf(document)]
    .flatMap(([, value]) => (typeof value === 'string' ? [value] : value))
    .flatMap((text) => plainText(text).split(/[\s,·]+/))
    .filter((text) => text !== '')
    .toSorted()
}
