import { fieldAddress } from '@/lib/resume/change/address'
import { createRole } from '@/lib/resume/create'
import {
  type ComposedExample,
  type ExampleList,
  ownEntries,
} from '@/lib/resume/examples/compose-example'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { isSectionKey, type SectionKey } from '@/lib/resume/sections'
import { literal } from '@/lib/resume/text/rich-text'
import { bulletAddress } from './bullets'
import { type Edit, focusAt, type LimitedEdit, unchanged } from './edit'
import { addEntry } from './entries'
import { addProfile } from './header'
import { findBullets } from './lines'
import { entriesOf, isWorkEntry, replaceEntry } from './locate'
import { basicsKey } from './places'

/** Stands in a sample line for what only the person knows. */
export const blank = '____'

type Composed = Pick<ComposedExample, 'left' | 'ownPlaces' | 'document'>

function withPlaces(
  document: ResumeDocument,
  changed: readonly { list: string; entries: number[] }[],
): ResumeDocument {
  const { example } = document
  if (!example) return document
  const others = (example.places ?? []).filter(
    ({ list }) => !changed.some((one) => one.list === list),
  )
  return { ...document, example: { ...example, places: [...others, ...changed] } }
}

/**
 * Inserts a sample line, in place of the last line if that is empty. Null if the list is full.
 *
 * @param text plain text with "____" in place of facts; nothing is inserted without
 */
export function insertPattern(
  document: ResumeDocument,
  owner: string,
  text: string,
  ids: IdGenerator,
): LimitedEdit {
  const found = findBullets(document, owner)
  if (!found || !text.includes(blank)) return unchanged(document)
  const last = found.bullets.at(-1)
  const kept = last?.text === '' ? found.bullets.slice(0, -1) : found.bullets
  if (kept.length >= limits.bullets) return null
  const id = ids.node()
  return {
    document: found.write([...kept, { id, text: literal(text) }]),
    focus: focusAt(bulletAddress(id), text.indexOf(blank)),
  }
}

/** Removes what is left of the example; own words stay. */
export function removeExample({ example: _example, ...document }: ResumeDocument): Edit {
  return { document: document as ResumeDocument, focus: null }
}

/** Removes what is left of the example in a section of the form. */
export function removeExampleIn(document: ResumeDocument, section: string): Edit {
  const lists = section === basicsKey ? [basicsKey, 'profiles'] : [section]
  const places = lists.map((list) => ({ list, entries: [] }))
  return { document: withPlaces(document, places), focus: null }
}

/** Removes an entry of the example that is left; `at` is its index among them. */
export function removeExampleEntry(
  document: ResumeDocument,
  composed: Composed,
  list: ExampleList,
  at: number,
): Edit {
  const entries = [...composed.ownPlaces[list], ...composed.left[list].toSpliced(at, 1)]
  return { document: withPlaces(document, [{ list, entries }]), focus: null }
}

/** Removes what the example adds to an own entry. */
export function removeExampleOf(
  document: ResumeDocument,
  composed: Composed,
  list: SectionKey,
  entryId: string,
): Edit {
  const index = ownEntries(document.content, list).findIndex(({ id }) => id === entryId)
  if (index < 0) return unchanged(document)
  const own = composed.ownPlaces[list].map((place, at) => (at === index ? -1 : place))
  const entries = [...own, ...composed.left[list]]
  return { document: withPlaces(document, [{ list, entries }]), focus: null }
}

/**
 * Adds an own, empty entry in the place of one that is left of the example, which then stands in its fields as an
 * example; with as many roles. Null if the section is full.
 *
 * @param at index among the entries that are left
 */
export function beginExampleEntry(
  document: ResumeDocument,
  composed: Composed,
  list: ExampleList,
  at: number,
  ids: IdGenerator,
): LimitedEdit {
  const { left, ownPlaces } = composed
  const place = left[list][at]
  if (place === undefined) return unchanged(document)
  const entries = [...ownPlaces[list], place, ...left[list].toSpliced(at, 1)]
  const placed = withPlaces(document, [{ list, entries }])
  if (!isSectionKey(list)) return addProfile(placed, ids)
  const added = addEntry(placed, list, ids)
  const index = ownPlaces[list].length
  const entry = added && entriesOf(added.document.content, list)[index]
  const pattern = entriesOf(composed.document.content, list)[index + at]
  if (!entry || !isWorkEntry(entry) || !pattern || !isWorkEntry(pattern)) return added
  const roles = pattern.roles.map(() => createRole(ids))
  if (roles.length === 0) return added
  const employer = { ...entry, roles, highlights: [] }
  return {
    document: replaceEntry(added.document, { key: list, index, entry }, employer),
    focus: focusAt(fieldAddress(entry.id, 'name')),
  }
}
