import { foldText } from '@/lib/language/unicode/fold-text'
import { fieldAddress } from '@/lib/resume/change/address'
import { createRole } from '@/lib/resume/create'
import { employerFields, entryFieldsOf, entryFlags } from '@/lib/resume/entry-fields'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import { blankPost } from '@/lib/resume/roles/blank-post'
import { hasOwnPeriod, hasOwnPost } from '@/lib/resume/roles/flatten-roles'
import type { ResumeContent, Role, WorkEntry } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type Edit, focusAt, type LimitedEdit, unchanged } from './edit'
import { withContent } from './locate'

/**
 * Returns the id of the role made from an entry's own title, dates and bullets. Derived from the entry's id, so that
 * two devices create the same role instead of two.
 */
const ownRoleId = (entryId: string) => entryId.slice(1) + entryId.charAt(0)

const knownFields = new Set([
  ...entryFieldsOf('work').map(({ name }) => name),
  ...Object.keys(entryFlags),
  ...['id', 'roles'],
])

/** Returns whether an entry has content of its own that a role could take. */
const isHeld = (entry: WorkEntry) =>
  hasOwnPost(entry) || hasOwnPeriod(entry) || entry.location !== ''

const unknownFields = (entry: object) => Object.keys(entry).filter((key) => !knownFields.has(key))

const indexOf = ({ work }: ResumeContent, id: string) => work.findIndex((entry) => entry.id === id)

function withWork(document: ResumeDocument, at: number, count: number, entries: WorkEntry[]) {
  const work = [...document.content.work]
  work.splice(at, count, ...entries)
  return withContent(document, { work })
}

/** Moves confirmed facts to another owner, which now has their text. */
function moveFacts(document: ResumeDocument, from: string, to: string): ResumeDocument {
  const attested = document.content.attested.map((fact) => {
    const [owner, field] = fact.place.split('/')
    if (owner !== from) return fact
    return { ...fact, place: field === undefined ? to : fieldAddress(to, field) }
  })
  return withContent(document, { attested })
}

/** Returns the role made from an entry's own fields. Unknown fields stay with the entry. */
function ownRole({
  position,
  location,
  startDate,
  endDate,
  summary,
  highlights,
  ...entry
}: WorkEntry) {
  const { hidden, keepTogether } = entry
  const flags = { hidden, keepTogether, breakBefore: false }
  const fields = { position, location, startDate, endDate, summary, highlights }
  return { id: ownRoleId(entry.id), ...flags, ...fields }
}

/**
 * Adds an empty role at the top of an entry. The entry's own title, dates, place, text and bullets become its first
 * role. Null if the entry is full.
 */
export function addRole(document: ResumeDocument, entryId: string, ids: IdGenerator): LimitedEdit {
  const at = indexOf(document.content, entryId)
  const entry = document.content.work[at]
  if (!entry) return unchanged(document)
  if (entry.roles.length >= limits.roles) return null
  const role: Role = { ...createRole(ids), highlights: [{ id: ids.node(), text: '' }] }
  const becomesRole = entry.roles.length === 0 && isHeld(entry)
  const isTaken = becomesRole && JSON.stringify(document).includes(`"${ownRoleId(entryId)}"`)
  const own = { ...ownRole(entry), hidden: false, ...(isTaken ? { id: ids.node() } : {}) }
  const base = becomesRole ? moveFacts(document, entryId, own.id) : document
  const next = becomesRole
    ? { ...entry, ...blankPost(), roles: [role, own] }
    : { ...entry, roles: [role, ...entry.roles] }
  return {
    document: withWork(base, at, 1, [next]),
    focus: focusAt(fieldAddress(role.id, 'position')),
  }
}

const isSameText = (a: string, b: string) =>
  foldText(a.trim().replace(/\s+/g, ' ')) === foldText(b.trim().replace(/\s+/g, ' '))

/** Returns the roles that an entry brings into a group, itself included if it is a post. */
function rolesOf(entry: WorkEntry, own: Role): Role[] {
  return entry.roles.length === 0 || isHeld(entry) ? [own, ...entry.roles] : entry.roles
}

function joinEntries(above: WorkEntry, entry: WorkEntry): WorkEntry {
  const { name: _, url, employment, description, roles: __, ...post } = entry
  const hidden = above.hidden && entry.hidden
  const hiding = (owner: WorkEntry) => (role: Role) => ({
    ...role,
    hidden: role.hidden || (owner.hidden && !hidden),
  })
  // Dates without a post above roles, as in imported files, are the period of all roles.
  const isPeriod = hasOwnPeriod(above) && !hasOwnPost(above)
  const held = isPeriod ? above.roles : rolesOf(above, { ...ownRole(above), hidden: false })
  const first = held.map(hiding(above))
  const second = rolesOf(entry, { ...post, hidden: false }).map(hiding(entry))
  return {
    ...above,
    ...(isPeriod ? {} : blankPost()),
    url: above.url || url,
    employment: above.employment || employment,
    description: above.description || description,
    hidden,
    roles: [...first, ...second],
  }
}

/**
 * Returns whether an entry can be grouped with the one above it: the same employer, and no contradicting field, which
 * would be lost.
 */
export function canGroup(content: ResumeContent, entryId: string): boolean {
  const at = indexOf(content, entryId)
  const [above, entry] = [content.work[at - 1], content.work[at]]
  if (!above || !entry || entry.name.trim() === '') return false
  const agrees = employerFields.every(
    (field) =>
      isSameText(above[field], entry[field]) ||
      (field !== 'name' && (above[field] === '' || entry[field] === '')),
  )
  // Such an entry is removed, and its roles cannot hold unknown fields.
  const isKnown = entry.roles.length === 0 || isHeld(entry) || unknownFields(entry).length === 0
  return agrees && isKnown && joinEntries(above, entry).roles.length <= limits.roles
}

/** Groups an entry with the one above it: both become roles at one employer, in their order. */
export function groupWithAbove(document: ResumeDocument, entryId: string): Edit {
  if (!canGroup(document.content, entryId)) return unchanged(document)
  const at = indexOf(document.content, entryId)
  const [above, entry] = [document.content.work[at - 1], document.content.work[at]]
  if (!above || !entry) return unchanged(document)
  const grouped = joinEntries(above, entry)
  const base = moveFacts(document, above.id, ownRoleId(above.id))
  const [role] = grouped.roles
  return {
    document: withWork(base, at - 1, 2, [grouped]),
    focus: role ? focusAt(fieldAddress(role.id, 'position')) : null,
  }
}

/**
 * Returns one entry per role, the inverse of `groupWithAbove`. The first is the entry itself, unless it has content of
 * its own, or an unknown field that its first role has as well.
 */
export function splitEntry(entry: WorkEntry): WorkEntry[] {
  const { roles, ...employer } = entry
  const { name, url, employment, description, hidden } = employer
  const own: WorkEntry = { ...employer, roles: [] }
  const others = roles.map(
    (role): WorkEntry => ({
      ...{ name, url, employment, description, roles: [] },
      ...role,
      hidden: hidden || role.hidden,
    }),
  )
  const [first] = roles
  const isShared = unknownFields(employer).some((field) => first && field in first)
  if (!first || isHeld(entry) || isShared) return [own, ...others]
  const { id, breakBefore } = entry
  return [{ ...own, ...first, id, breakBefore, hidden: hidden || first.hidden }, ...others.slice(1)]
}

/** Splits an entry into one per role. Null if the section is full. */
export function splitRoles(document: ResumeDocument, entryId: string): LimitedEdit {
  const at = indexOf(document.content, entryId)
  const entry = document.content.work[at]
  if (!entry || entry.roles.length === 0) return unchanged(document)
  const entries = splitEntry(entry)
  if (document.content.work.length - 1 + entries.length > limits.entries) return null
  const [role] = entry.roles
  const isFirst = role && !entries.some(({ id }) => id === role.id)
  const base = isFirst ? moveFacts(document, role.id, entry.id) : document
  return {
    document: withWork(base, at, 1, entries),
    focus: focusAt(fieldAddress(entryId, 'position')),
  }
}
