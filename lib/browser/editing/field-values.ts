import {
  basicsOwner,
  type FieldAddress,
  fieldAddress,
  letterOwner,
  parseFieldAddress,
  recipientOwner,
  sectionOwner,
} from '@/lib/resume/change/address'
import { writeField } from '@/lib/resume/change/field-values'
import type { JsonValue } from '@/lib/resume/json-value'
import type { Basics } from '@/lib/resume/schema/content'
import type { Document, LetterDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import {
  bulletsOf,
  entriesOf,
  findBullet,
  findEntry,
  listKeys,
  replaceEntry,
  withBullets,
  withContent,
} from './locate'
import { changeSection } from './sections'

/** Value of a field: text, or a list of words such as keywords. */
export type FieldValue = string | readonly string[]

/** The values of all fields that a person can type into, by address. */
export type FieldValues = Map<FieldAddress, FieldValue>

type Loose = Record<string, unknown>

/** The fields that hold lists of plain words. Every other list is structure and changes by operations. */
const wordLists = ['keywords', 'roles']

const isValue = (field: string, value: unknown): value is FieldValue =>
  typeof value === 'string' || (wordLists.includes(field) && Array.isArray(value))

function addOwner(values: FieldValues, owner: string, fields: Loose) {
  for (const [field, value] of Object.entries(fields)) {
    if (field !== 'id' && isValue(field, value)) values.set(fieldAddress(owner, field), value)
  }
}

function addBasics(values: FieldValues, basics: Basics) {
  addOwner(values, basicsOwner, basics)
  for (const [field, value] of Object.entries(basics.location)) {
    if (isValue(field, value)) values.set(fieldAddress(basicsOwner, `location.${field}`), value)
  }
  for (const item of [...basics.profiles, ...basics.details]) addOwner(values, item.id, item)
}

/** Every field of a document that the form can hold, unknown text fields included. */
export function fieldValuesOf(document: Document): FieldValues {
  const values: FieldValues = new Map()
  addBasics(values, document.content.basics)
  if (document.kind === 'letter') addLetter(values, document.content)
  else addSections(values, document.content)
  return values
}

function addLetter(values: FieldValues, content: LetterDocument['content']) {
  addOwner(values, recipientOwner, content.recipient)
  addOwner(values, letterOwner, content)
  for (const paragraph of content.paragraphs) addOwner(values, paragraph.id, paragraph)
}

function addSections(values: FieldValues, content: ResumeDocument['content']) {
  for (const section of content.custom) addOwner(values, section.id, section)
  for (const section of resolveSections(content)) {
    values.set(fieldAddress(sectionOwner(section.key), 'title'), section.state.title)
  }
  for (const entry of listKeys(content).flatMap((key) => entriesOf(content, key))) {
    addOwner(values, entry.id, entry)
    for (const bullet of bulletsOf(entry)) addOwner(values, bullet.id, bullet)
  }
}

/** The fields whose value differs between two states of a document, with the later value. */
export function changedValues(before: Document, after: Document): FieldValues {
  if (before.content === after.content) return new Map()
  const old = fieldValuesOf(before)
  return new Map(
    [...fieldValuesOf(after)].filter(([address, value]) => !isSame(old.get(address), value)),
  )
}

function isSame(a: FieldValue | undefined, b: FieldValue): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a.length !== b.length) return false
  return a.every((word, index) => word === b[index])
}

function withField<T extends object>(item: T, field: string, value: FieldValue): T {
  return { ...item, [field]: value }
}

function writeBasics(document: ResumeDocument, field: string, value: FieldValue): ResumeDocument {
  const { basics } = document.content
  const [group, key] = field.split('.')
  const next: Basics =
    group === 'location' && key
      ? { ...basics, location: withField(basics.location, key, value) }
      : withField(basics, field, value)
  return withContent(document, { basics: next })
}

function writeById<T extends { id: string }>(
  items: readonly T[],
  id: string,
  field: string,
  value: FieldValue,
): T[] | null {
  if (!items.some((item) => item.id === id)) return null
  return items.map((item) => (item.id === id ? withField(item, field, value) : item))
}

/**
 * The document with one field changed; everything else is shared. An address that names nothing
 * there changes nothing.
 */
export function writeValue<T extends Document>(
  document: T,
  address: FieldAddress,
  value: FieldValue,
): T {
  // Of the kind that it was.
  if (document.kind === 'resume') return writeInResume(document, address, value) as T
  const plain: JsonValue = typeof value === 'string' ? value : [...value]
  return writeField(document, address, plain)
}

function writeInResume(
  document: ResumeDocument,
  address: FieldAddress,
  value: FieldValue,
): ResumeDocument {
  const place = parseFieldAddress(address)
  if (!place) return document
  const { owner, field } = place
  const { content } = document
  if (owner === basicsOwner) return writeBasics(document, field, value)
  if (owner.startsWith('section:')) {
    const key = owner.slice('section:'.length)
    return changeSection(document, key, { title: String(value) }).document
  }
  const bullet = findBullet(content, owner)
  if (bullet) {
    const bullets = writeById(bulletsOf(bullet.entry), owner, field, value) ?? []
    return replaceEntry(document, bullet, withBullets(bullet.entry, bullets))
  }
  const entry = findEntry(content, owner)
  if (entry) return replaceEntry(document, entry, withField(entry.entry, field, value))
  const profiles = writeById(content.basics.profiles, owner, field, value)
  if (profiles) return withContent(document, { basics: { ...content.basics, profiles } })
  const details = writeById(content.basics.details, owner, field, value)
  if (details) return withContent(document, { basics: { ...content.basics, details } })
  const custom = writeById(content.custom, owner, field, value)
  return custom ? withContent(document, { custom }) : document
}
