import { basicsOwner, type FieldAddress, parseFieldAddress } from '@/lib/resume/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections, summaryKey } from '@/lib/resume/sections'
import { fieldValuesOf } from './field-values'
import { type AnyEntry, bulletsOf, entriesOf, findBullet, findEntry } from './locate'

/** The screen of the header: name, contact, profiles, details. */
export const basicsKey = 'basics'

/** Where a field is edited: the key of its section and, for a field of an entry, that entry. */
export type FieldPlaceInForm = { section: string; entryId: string | null }

/** Finds the section and entry that hold a field; null when the CV has no such field. */
export function placeOf(document: ResumeDocument, address: FieldAddress): FieldPlaceInForm | null {
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
  if (bullet) return { section: bullet.key, entryId: bullet.entry.id }
  const header = [...content.basics.profiles, ...content.basics.details]
  if (header.some((item) => item.id === owner)) return { section: basicsKey, entryId: null }
  const isCustom = content.custom.some((section) => section.id === owner)
  return isCustom ? { section: owner, entryId: null } : null
}

/** The bullet above or below another in the same entry; null at the ends. */
export function neighbourBullet(document: ResumeDocument, id: string, by: -1 | 1) {
  const found = findBullet(document.content, id)
  return (found && bulletsOf(found.entry)[found.bulletIndex + by]) ?? null
}

/** True until the first word: an empty entry or a chosen design is not one yet. */
export function isUntouched(document: ResumeDocument): boolean {
  return [...fieldValuesOf(document).values()].every((value) => value.length === 0)
}

function hasWords(entry: AnyEntry): boolean {
  if (bulletsOf(entry).some((bullet) => bullet.text !== '')) return true
  return Object.entries(entry).some(
    ([field, value]) => field !== 'id' && typeof value === 'string' && value.trim() !== '',
  )
}

/** Whether there is something to send: a name, or a printed entry with a word in it. */
export function hasNameOrEntry(document: ResumeDocument): boolean {
  const { content } = document
  if (content.basics.name.trim() !== '') return true
  return resolveSections(content).some(
    ({ key, state }) =>
      state.visible && entriesOf(content, key).some((entry) => !entry.hidden && hasWords(entry)),
  )
}
