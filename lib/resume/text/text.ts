import { foldText } from '@/lib/language/unicode/fold-text'
import { type FieldAddress, fieldAddress, sectionOwner } from '../change/address'
import {
  basicsFields,
  customEntryFields,
  type EntryField,
  entryFieldsOf,
  locationFields,
  roleFields,
} from '../entry-fields'
import type { FieldKind } from '../fields/field'
import { isJsonObject, type JsonValue } from '../json-value'
import type { WorkEntry } from '../schema/content'
import type {
  ApplicationDocument,
  Document,
  LetterDocument,
  PaperDocument,
  ResumeDocument,
} from '../schema/document'
import { resolveSections } from '../sections'
import { plainText } from './rich-text'

export type FieldText = {
  address: FieldAddress
  kind: FieldKind
  /** Text without marks; keywords are joined by ", ", each bullet has its own. Never empty. */
  text: string
  /** False in hidden entries and sections. */
  shown: boolean
}

type Collector = { found: FieldText[]; shown: boolean }

function add(
  { found, shown }: Collector,
  address: FieldAddress,
  value: unknown,
  kind: FieldKind = 'line',
): void {
  const words = Array.isArray(value) ? value.filter((word) => word !== '').join(', ') : value
  if (typeof words !== 'string' || words === '') return
  const text = kind === 'rich' || kind === 'bullets' ? plainText(words) : words
  if (text !== '') found.push({ address, kind, text, shown })
}

type Node = Readonly<Record<string, unknown>> & { readonly id: string }

function addFields(collector: Collector, node: Node, fields: readonly EntryField[]): void {
  for (const { name, kind } of fields) {
    const value = node[name] as JsonValue | undefined
    if (kind !== 'bullets') add(collector, fieldAddress(node.id, name), value, kind)
    else if (Array.isArray(value)) addBullets(collector, value)
  }
}

function addBullets(collector: Collector, bullets: readonly unknown[]): void {
  for (const bullet of bullets as JsonValue[]) {
    if (isJsonObject(bullet))
      add(collector, fieldAddress(String(bullet.id), 'text'), bullet.text, 'bullets')
  }
}

function addEntries(
  collector: Collector,
  entries: readonly (Node & { readonly hidden: boolean })[],
  fields: readonly EntryField[],
): void {
  for (const entry of entries) {
    addFields({ ...collector, shown: collector.shown && !entry.hidden }, entry, fields)
  }
}

function addWork(collector: Collector, work: readonly WorkEntry[]): void {
  for (const entry of work) {
    addEntries(collector, [entry], entryFieldsOf('work'))
    addEntries({ ...collector, shown: collector.shown && !entry.hidden }, entry.roles, roleFields)
  }
}

/** Kinds of fields that are declared nowhere and are no lines. */
const otherKinds: Readonly<Record<string, FieldKind>> = {
  url: 'url',
  date: 'date',
  deadline: 'date',
}

const kindOf = (name: string): FieldKind => otherKinds[name] ?? 'line'

function addBasics(collector: Collector, basics: PaperDocument['content']['basics']): void {
  for (const { name, kind } of basicsFields) {
    // The summary is added later, as a section.
    if (kind !== 'rich') add(collector, fieldAddress('basics', name), basics[name as 'name'], kind)
  }
  for (const name of locationFields) {
    add(collector, fieldAddress('basics', `location.${name}`), basics.location[name])
  }
  for (const profile of basics.profiles) {
    for (const name of ['network', 'username', 'url'] as const) {
      add(collector, fieldAddress(profile.id, name), profile[name], kindOf(name))
    }
  }
  for (const detail of basics.details) {
    for (const name of ['label', 'value'] as const)
      add(collector, fieldAddress(detail.id, name), detail[name])
  }
}

function fieldsOfResume(document: ResumeDocument): FieldText[] {
  const { content } = document
  const found: FieldText[] = []
  addBasics({ found, shown: true }, content.basics)
  for (const section of resolveSections(content)) {
    const collector = { found, shown: section.state.visible }
    add(collector, fieldAddress(sectionOwner(section.key), 'title'), section.state.title)
    if (section.kind === 'summary') add(collector, 'basics/summary', content.basics.summary, 'rich')
    else if (section.key === 'work') addWork(collector, content.work)
    else if (section.kind === 'list') {
      addEntries(collector, content[section.key], entryFieldsOf(section.key))
    } else {
      add(collector, fieldAddress(section.key, 'title'), section.section.title)
      addEntries(collector, section.section.entries, customEntryFields)
    }
  }
  return found
}

function fieldsOfLetter(document: LetterDocument): FieldText[] {
  const { content } = document
  const collector: Collector = { found: [], shown: true }
  addBasics(collector, content.basics)
  for (const name of ['name', 'organization', 'address', 'email'] as const) {
    add(collector, fieldAddress('recipient', name), content.recipient[name])
  }
  for (const name of ['date', 'subject', 'opening'] as const) {
    add(collector, fieldAddress('content', name), content[name], kindOf(name))
  }
  addBullets(collector, content.paragraphs)
  add(collector, 'content/closing', content.closing)
  return collector.found
}

const applicationFields = [
  'employer',
  'position',
  'location',
  'url',
  'deadline',
  'pay',
  'reference',
  'jobDescription',
  'notes',
] as const

function fieldsOfApplication({ content }: ApplicationDocument): FieldText[] {
  const collector: Collector = { found: [], shown: false }
  for (const name of applicationFields) {
    add(collector, fieldAddress('content', name), content[name], kindOf(name))
  }
  for (const contact of content.contacts) {
    for (const name of ['name', 'role', 'email', 'phone'] as const)
      add(collector, fieldAddress(contact.id, name), contact[name])
  }
  for (const { id, text } of content.followUps) add(collector, fieldAddress(id, 'text'), text)
  return collector.found
}

/** Returns all non-empty texts of a document in reading order, with their addresses. */
export function fieldsOf(document: Document): FieldText[] {
  if (document.kind === 'application') return fieldsOfApplication(document)
  return document.kind === 'resume' ? fieldsOfResume(document) : fieldsOfLetter(document)
}

/** Folds a text letter by letter, with the original offset of each unit. */
function fold(text: string): { folded: string; from: number[] } {
  let folded = ''
  const from: number[] = []
  let at = 0
  for (const letter of text) {
    const units = foldText(letter)
    folded += units
    for (let unit = 0; unit < units.length; unit++) from.push(at)
    at += letter.length
  }
  from.push(at)
  return { folded, from }
}

/** A range in the plain text of a field, in UTF-16 units. */
export type Match = FieldText & { start: number; end: number }

/**
 * Finds a query in a document, in reading order, ignoring case and accents: "munchen" finds
 * "München". An empty query finds nothing.
 */
export function findInDocument(document: Document, query: string): Match[] {
  const wanted = fold(query.trim()).folded
  if (wanted === '') return []
  return fieldsOf(document).flatMap((field) => {
    const { folded, from } = fold(field.text)
    const matches: Match[] = []
    for (
      let at = folded.indexOf(wanted);
      at >= 0;
      at = folded.indexOf(wanted, at + wanted.length)
    ) {
      // A match that ends within a letter folded to two units (ß) includes the whole letter.
      let end = at + wanted.length
      while (end < folded.length && from[end] === from[end - 1]) end++
      matches.push({ ...field, start: from[at] ?? 0, end: from[end] ?? field.text.length })
    }
    return matches
  })
}
