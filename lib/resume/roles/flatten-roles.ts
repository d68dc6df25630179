import { type EntryField, roleFields } from '../entry-fields'
import { isRecord, type UnknownRecord } from '../is-record'
import type { WorkEntry } from '../schema/content'

/** A position: a work entry without roles, or a role with its employer's fields. */
export type Post = WorkEntry & {
  /** Id of the work entry; differs from `id` for a role. */
  entryId: string
}

function hasWords(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(hasWords)
  return isRecord(value) && hasWords(value.text)
}

const isDate = ({ kind }: EntryField) => kind === 'date'

/** Whether a field belongs to a post; next to roles, dates and location are the employer's. */
const isOfPost = (field: EntryField) => !isDate(field) && field.name !== 'location'

/** Whether an entry has a title, text or bullets of its own. */
export const hasOwnPost = (entry: UnknownRecord): boolean =>
  roleFields.some((field) => isOfPost(field) && hasWords(entry[field.name]))

/** Whether an entry has dates of its own. */
export const hasOwnPeriod = (entry: UnknownRecord): boolean =>
  roleFields.some((field) => isDate(field) && hasWords(entry[field.name]))

function flattenEntry(entry: WorkEntry): Post[] {
  const { id: entryId, name, url, employment, description } = entry
  const own: Post = { ...entry, roles: [], entryId }
  const employer = { name, url, employment, description, roles: [], entryId }
  const roles = entry.roles.map(
    (role): Post => ({
      ...{ ...employer, ...role },
      location: role.location || entry.location,
      hidden: entry.hidden || role.hidden,
    }),
  )
  return roles.length === 0 || hasOwnPost(entry) ? [own, ...roles] : roles
}

/**
 * Returns the posts of a CV in printed order, one per role. An entry with roles is itself a post
 * only if it has a title, text or bullets; roles without a location inherit the entry's. A hidden
 * entry hides its roles.
 */
export function flattenRoles(work: readonly WorkEntry[]): Post[] {
  return work.flatMap(flattenEntry)
}

/**
 * Flattens roles of unvalidated content, as `flattenRoles` does, for JSON Resume, which has no
 * roles. Items that are not entries are returned unchanged.
 */
export function flattenLooseRoles(work: unknown): unknown[] {
  const entries: readonly unknown[] = Array.isArray(work) ? work : []
  return entries.flatMap((entry): unknown[] => {
    if (!isRecord(entry) || !Array.isArray(entry.roles) || entry.roles.length === 0) return [entry]
    const { id: entryId, name, url, employment, description } = entry
    const own = { ...entry, roles: [], entryId }
    const employer = { name, url, employment, description, roles: [], entryId }
    const roles = entry.roles.filter(isRecord).map((role) => ({
      ...employer,
      ...role,
      ...(hasWords(role.location) ? {} : { location: entry.location }),
      hidden: entry.hidden === true || role.hidden === true,
    }))
    return roles.length === 0 || hasOwnPost(entry) ? [own, ...roles] : roles
  })
}
