import { createCustomEntry, createEntry } from '@/lib/resume/create'
import type { Slot } from '@/lib/resume/fields/field'
import type { IdGenerator } from '@/lib/resume/ids'
import { type Meaning, meaningOf, slotKind } from '@/lib/resume/meaning'
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

/** Remaining value of a moved entry, as stored rich text. */
type Leftover = string

const isEmpty = (value: unknown) =>
  value === '' || value === undefined || (Array.isArray(value) && value.length === 0)

/** Returns all text of one value as stored rich text, one piece per bullet or keyword list. */
function asPieces(slot: Slot, value: unknown): Leftover[] {
  if (slotKind(slot) === 'bullets') return (value as Bullet[]).map((bullet) => bullet.text)
  if (slotKind(slot) === 'words') return [literal((value as string[]).join(', '))]
  return [slotKind(slot) === 'rich' ? String(value) : literal(String(value))]
}

/** Fallback fields for a value whose meaning the other section lacks. */
const nearest: Partial<Record<Slot, readonly Slot[]>> = {
  subject: ['organization', 'kind'],
  level: ['score'],
  score: ['level'],
  roles: ['keywords'],
  kind: ['subject'],
}

/** A single date becomes equal start and end; a start alone would claim that the entry is ongoing. */
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

/** Fills fields by the same or nearest meaning; returns the slots without a field. */
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

/** Appends leftovers to bullets or text; false if the section has neither. */
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

/** Copies unknown keys, unless the other section uses the name. */
function copyUnknown(source: Fields, from: Meaning, target: Fields, isWork: boolean) {
  // Roles were split into entries before.
  const known = new Set<string>([...Object.values(from), ...(isWork ? ['roles'] : [])])
  for (const [key, value] of Object.entries(source)) {
    if (!known.has(key) && !(key in target)) target[key] = value
  }
}

/** Converts an entry to another section; null if that cannot hold all of it. */
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
  // Accessed by names of the field table, which the entry types do not have.
  const source = entry as unknown as Fields
  const left = fillFields(source, from, to, target)
  const pieces = left.flatMap((slot) => asPieces(slot, source[from[slot] ?? '']))
  if (!keepLeftovers(pieces, to, target, ids)) return null
  copyUnknown(source, from, target, fromKey === 'work')
  return target as unknown as AnyEntry
}

/**
 * Moves an entry to the top of another section. Fields are mapped by meaning (employer to issuer); the rest goes to
 * bullets or text, so that no word is lost. Null if the section has no room.
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
  // Other sections have no roles: each becomes an entry.
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
