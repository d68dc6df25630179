import {
  basicsOwner,
  type FieldAddress,
  letterOwner,
  parseFieldAddress,
  recipientOwner,
} from '@/lib/resume/change/address'
import { equalJson } from '@/lib/resume/json-value'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import { entryOfRolesKey } from '@/lib/resume/roles/roles-key'
import type {
  Document,
  LetterDocument,
  PaperDocument,
  ResumeDocument,
} from '@/lib/resume/schema/document'
import { resolveSections, sectionKeys, summaryKey } from '@/lib/resume/sections'
import { fieldValuesOf } from './field-values'
import { findLine } from './lines'
import { type AnyEntry, bulletsOf, entriesOf, findBullet, findEntry } from './locate'

/** Form section with name, contact, profiles and details. */
export const basicsKey = 'basics'

/** Form section with the text of a letter. */
export const letterKey = 'letter'

/** Form section with the recipient, subject and date of a letter. */
export const recipientKey = 'recipient'

/** Place of a field in the form: its section, its entry if any, and its role if any. */
export type FieldPlaceInForm = { section: string; entryId: string | null; roleId?: string }

/** Returns the section and entry of a field; null if the CV has no such field. */
export function placeOf(document: PaperDocument, address: FieldAddress): FieldPlaceInForm | null {
  if (document.kind === 'letter') return placeInLetter(document, address)
  const parsed = parseFieldAddress(address)
  if (!parsed) return null
  const { owner, field } = parsed
  const { content } = document
  if (owner === basicsOwner) {
    return { section: field === 'summary' ? summaryKey : basicsKey, entryId: null }
  }
  if (owner.startsWith('section:')) {
    return { section: owner.slice('section:'.length), entryId: null }
  }
  const bullet = findBullet(content, owner) ?? findEntry(content, owner)
  const employer = bullet && entryOfRolesKey(bullet.key)
  if (bullet && employer) return { section: 'work', entryId: employer, roleId: bullet.entry.id }
  if (bullet) return { section: bullet.key, entryId: bullet.entry.id }
  const header = [...content.basics.profiles, ...content.basics.details]
  if (header.some((item) => item.id === owner)) return { section: basicsKey, entryId: null }
  const isCustom = content.custom.some((section) => section.id === owner)
  return isCustom ? { section: owner, entryId: null } : null
}

function placeInLetter(document: LetterDocument, address: FieldAddress): FieldPlaceInForm | null {
  const { owner, field } = parseFieldAddress(address) ?? {}
  const { profiles, details } = document.content.basics
  const isSender =
    owner === basicsOwner || [...profiles, ...details].some((item) => item.id === owner)
  if (isSender) return { section: basicsKey, entryId: null }
  if (!fieldValuesOf(document).has(address)) return null
  const isHead =
    owner === recipientOwner || (owner === letterOwner && (field === 'subject' || field === 'date'))
  return { section: isHead ? recipientKey : letterKey, entryId: null }
}

/** Returns the previous or next bullet of the same list; null at the ends. */
export function neighbourBullet(document: PaperDocument, id: string, by: -1 | 1) {
  const found = findLine(document, id)
  return found?.bullets[found.index + by] ?? null
}

/** Returns true before the first word; an empty entry or a chosen design does not count. */
export function isUntouched(document: Document): boolean {
  return [...fieldValuesOf(document).values()].every((value) => value.length === 0)
}

/**
 * Returns whether a new document is as it was begun: no word, and design, title, photo and the like are unchanged. Empty
 * entries and sections do not count, nor what it says of an example.
 */
export function isAsBegun(document: Document, begun: Document): boolean {
  return isUntouched(document) && equalJson(withoutEntries(document), withoutEntries(begun))
}

/** Returns a document without its entries and the state of its sections. */
function withoutEntries(document: Document) {
  const { example: _, ...rest } = { example: null, ...document }
  const content = Object.entries(document.content).filter(
    ([key]) => !['meta', 'custom', 'sections', ...sectionKeys].includes(key),
  )
  return { ...rest, content: Object.fromEntries(content) }
}

/** Returns whether a CV prints nothing of the person's own: no word, and no visible photo. */
export function isPaperEmpty(document: ResumeDocument): boolean {
  const showsPhoto = Boolean(document.content.photo) && document.design.photo !== 'hidden'
  return isUntouched(document) && !showsPhoto
}

function hasWords(entry: AnyEntry): boolean {
  if (bulletsOf(entry).some((bullet) => bullet.text !== '')) return true
  return Object.entries(entry).some(
    ([field, value]) =>
      !/^(id|entryId)$/.test(field) && typeof value === 'string' && value.trim() !== '',
  )
}

/** Returns whether there is something to send: a name, or a printed entry or paragraph with text. */
export function hasNameOrEntry(document: PaperDocument): boolean {
  const { content, kind } = document
  if (content.basics.name.trim() !== '') return true
  if (kind === 'letter') return document.content.paragraphs.some(({ text }) => text.trim() !== '')
  return hasPrintedEntry(document)
}

function hasPrintedEntry({ content }: ResumeDocument): boolean {
  return resolveSections(content).some(
    ({ key, state }) =>
      state.visible &&
      (key === 'work' ? flattenRoles(content.work) : entriesOf(content, key)).some(
        (entry) => !entry.hidden && hasWords(entry),
      ),
  )
}
