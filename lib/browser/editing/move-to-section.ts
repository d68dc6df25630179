import { createCustomEntry, createEntry } from '@/lib/resume/create'
import type { IdGenerator } from '@/lib/resume/ids'
import { type Meaning, meaningOf, type Slot, slotKind } from '@/lib/resume/meaning'
import { limits } from '@/lib/resume/resume-limits'
import type { Bullet } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { isSectionKey } from '@/lib/resume/sections'
import { literal, plainText } from '@/lib/resume/text/rich-text'
import { concatRich } from './bullets'
import { focusAt, type LimitedEdit, unchanged } from './edit'
import { titleAddress } from './entries'
import {
  type AnyEntry,
  entriesOf,
  findEntry,
  isWorkEntry,
  type ListKey,
  sectionListKeys,
  withEntries,
} from './locate'
import { splitEntry } from './roles'

type Fields = Record<string, unknown>

/** A value on its way: what is left of the entry, in stored rich text. */
type Leftover = string

const isEmpty = (value: unknown) =>
  value === '' || value === undefined || (Array.isArray(value) && value.length === 0)

/** Every word of one value as stored rich text, one piece a bullet or keyword list. */
function asPieces(slot: Slot, value: unknown): Leftover[] {
  if (slotKind(slot) === 'bullets') return (value as Bullet[]).map((bullet) => bullet.text)
  if (slotKind(slot) === 'words') return [literal((value as string[]).join(', '))]
  return [slotKind(slot) === 'rich' ? String(value) : literal(String(value))]
}

/** Where a value may go when the other section has no field of its own meaning. */
const nearest: Partial<Record<Slot, readonly Slot[]>> = {
  subject: ['organization', 'kind'],
  level: ['score'],
  score: ['level'],
  roles: ['keywords'],
  kind: ['subject'],
}

/**
 * A single date has a start and an end that are equal; a start with an empty end would claim that
 * it still goes on, which nobody said.
 */
function moveDates(source: Fields, from: Meaning, to: Meaning, target: Fields): Slot[] {
  const read = (slot: Slot) => String(source[from[slot] ?? ''] ?? '')
  if (from.date && to.start && to.end && read('date')) {
    target[to.start] = read('date')
    target[to.end] = read('date')
    return ['date']
  }
  if (to.date && from.start && read('start') === read('end')) {
    target[to.date] = read('start')
    return ['start', 'end']
  }
  return []
}

/** Fills the fields of the same or the nearest meaning; answers the slots that found none. */
function fillFields(source: Fields, from: Meaning, to: Meaning, target: Fields): Slot[] {
  const done = moveDates(source, from, to, target)
  return (Object.keys(from) as Slot[]).filter((slot) => {
    const value = source[from[slot] ?? '']
    if (isEmpty(value) || done.includes(slot)) return false
    const candidates = [slot, ...(nearest[slot] ?? [])]
    const free = candidates.find((other) => {
      const field = to[other]
      return field && slotKind(other) === slotKind(slot) && isEmpty(target[field])
    })
    const field = free && to[free]
    if (!field) return true
    target[field] = value
    return false
  })
}

/** Puts what found no field where words are welcome; false when nothing there can take them. */
function keepLeftovers(pieces: Leftover[], to: Meaning, target: Fields, ids: IdGenerator): boolean {
  const words = pieces.filter((piece) => piece !== '')
  if (words.length === 0) return true
  if (to.bullets) {
    const bullets = target[to.bullets] as Bullet[]
    target[to.bullets] = [...bullets, ...words.map((text) => ({ id: ids.node(), text }))]
    return bullets.length + words.length <= limits.bullets
  }
  if (to.text) {
    const text = [String(target[to.text]), ...words].filter((piece) => piece !== '')
    target[to.text] = text.reduce((all, piece) => concatRich(concatRich(all, ' '), piece))
    return String(target[to.text]).length <= limits.paragraph
  }
  if (to.keywords) {
    const keywords = [...(target[to.keywords] as string[]), ...words.map(plainText)]
    target[to.keywords] = keywords
    return (
      keywords.length <= limits.keywords && keywords.every((word) => word.length <= limits.line)
    )
  }
  const last = to.level ?? to.organization ?? to.title ?? 'name'
  const line = [String(target[last] ?? ''), ...words.map(plainText)].filter((word) => word !== '')
  target[last] = line.join(' · ')
  return String(target[last]).length <= limits.line
}

/** Keys that nobody knows travel along, unless the other section uses the name for its own. */
function copyUnknown(source: Fields, from: Meaning, target: Fields, isWork: boolean) {
  // A work entry on its way has no roles left.
  const known = new Set<string>([...Object.values(from), ...(isWork ? ['roles'] : [])])
  for (const [key, value] of Object.entries(source)) {
    if (!known.has(key) && !(key in target)) target[key] = value
  }
}

/** The entry as the other section would hold it; null when that section cannot hold all of it. */
function convertEntry(
  entry: AnyEntry,
  fromKey: ListKey,
  toKey: ListKey,
  ids: IdGenerator,
): AnyEntry | null {
  const from = meaningOf(fromKey)
  const to = meaningOf(toKey)
  const empty = isSectionKey(toKey) ? createEntry(toKey, ids) : createCustomEntry(ids)
  const { id, hidden, keepTogether, breakBefore } = entry
  const target: Fields = { ...empty, id, hidden, keepTogether, breakBefore }
  // Both read by the names of the table of fields, which the type of an entry does not have.
  const source = entry as unknown as Fields
  const left = fillFields(source, from, to, target)
  const pieces = left.flatMap((slot) => asPieces(slot, source[from[slot] ?? '']))
  if (!keepLeftovers(pieces, to, target, ids)) return null
  copyUnknown(source, from, target, fromKey === 'work')
  return target as unknown as AnyEntry
}

/**
 * Moves an entry to the top of another section. Fields go by meaning (an employer becomes an
 * issuer); what the other section has no field for goes to its bullets or its text, so no word is
 * lost. Null when the other section has no room for all of it.
 */
export function moveEntryToSection(
  document: ResumeDocument,
  id: string,
  toKey: ListKey,
  ids: IdGenerator,
): LimitedEdit {
  const found = findEntry(document.content, id)
  const keys = sectionListKeys(document.content)
  if (!found || found.key === toKey || !keys.includes(toKey) || !keys.includes(found.key)) {
    return unchanged(document)
  }
  const target = entriesOf(document.content, toKey)
  // Other sections know no roles: each of them becomes an entry.
  const posts = isWorkEntry(found.entry) ? splitEntry(found.entry) : [found.entry]
  if (target.length + posts.length > limits.entries) return null
  const sameShape = !isSectionKey(found.key) && !isSectionKey(toKey)
  const moved = posts.flatMap((post) =>
    sameShape ? post : (convertEntry(post, found.key, toKey, ids) ?? []),
  )
  if (moved.length < posts.length) return null
  const rest = entriesOf(document.content, found.key).filter((entry) => entry.id !== id)
  const without = withEntries(document, found.key, rest)
  return {
    document: withEntries(without, toKey, [...moved, ...target]),
    focus: focusAt(titleAddress(toKey, moved[0]?.id ?? id)),
  }
}
