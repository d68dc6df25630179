import { hasOwnPeriod, hasOwnPost } from '@/lib/resume/roles/flatten-roles'
import { periodOf } from '@/lib/resume/roles/role-period'
import type { Role, WorkEntry } from '@/lib/resume/schema/content'
import {
  bulletFields,
  createEntryModel,
  type EntryModel,
  linePiece,
  type Print,
  rangePieces,
  richField,
  urlPiece,
} from './entry-model'
import type { Piece } from './pieces'

const partsOf = (owner: Role | WorkEntry, print: Print) => ({
  dates: rangePieces(owner.id, owner, print),
  paragraphs: [richField(owner.id, 'summary', owner.summary)],
  bullets: bulletFields(owner.highlights),
})

const descriptionOf = ({ id, description }: WorkEntry): Piece =>
  linePiece(id, 'description', description)

const employmentOf = ({ id, employment }: WorkEntry): Piece =>
  linePiece(id, 'employment', employment)

const roleModel = (role: Role, print: Print): EntryModel | null =>
  createEntryModel(role, {
    ...partsOf(role, print),
    heading: [linePiece(role.id, 'position', role.position)],
    details: [linePiece(role.id, 'location', role.location)],
  })

/**
 * Returns the dates of the entry itself, else from the start of its first role to the end of its last. Both have the
 * address of the entry, where typed dates replace them.
 */
function wholePeriod(entry: WorkEntry, roles: readonly Role[], print: Print): Piece[] {
  if (hasOwnPeriod(entry)) return rangePieces(entry.id, entry, print)
  const period = roles.length > 1 ? periodOf(roles) : null
  if (!period) return []
  const range = { startDate: period.first.startDate, endDate: period.last.endDate }
  return rangePieces(entry.id, range, print).map((piece) => ({ ...piece, literal: false }))
}

/** Returns the roles of an entry as entries of their own, with the facts of the employer at the first one. */
function rolesApart(entry: WorkEntry, roles: readonly Role[], print: Print): EntryModel[] {
  const own = hasOwnPost(entry) ? [{ ...entry, roles: [] }] : []
  return [...own, ...roles].flatMap((post, at) => {
    const owner = { ...post, breakBefore: post.breakBefore || (at === 0 && entry.breakBefore) }
    const place = post.location.trim() === '' ? entry : post
    const model = createEntryModel(owner, {
      ...partsOf(post, print),
      heading: [linePiece(post.id, 'position', post.position)],
      organisation: [linePiece(entry.id, 'name', entry.name)],
      details: [
        linePiece(place.id, 'location', place.location),
        ...(at === 0 ? [employmentOf(entry), urlPiece(entry.id, 'url', entry.url)] : []),
      ],
      about: at === 0 ? [descriptionOf(entry)] : [],
    })
    return model ?? []
  })
}

/** Returns the place that all roles have and their employer does not; null without one. */
function sharedPlace(entry: WorkEntry, roles: readonly Role[]): Role | null {
  const [first] = roles
  if (!first || entry.location.trim() !== '' || first.location.trim() === '') return null
  return roles.every(({ location }) => location === first.location) ? first : null
}

/**
 * Returns the model of a work entry. With several roles the employer is its heading, the whole period its dates, and
 * each role a nested entry. A single role of an otherwise empty entry is printed like an entry without roles. Roles
 * that stand apart are several models, unless the employer has dates of its own.
 */
export function workModel(entry: WorkEntry, print: Print): EntryModel | EntryModel[] | null {
  const roles = entry.roles.filter((role) => roleModel(role, print) !== null)
  const [only] = roles
  const isAlone = roles.length === 1 && !hasOwnPost(entry) && !hasOwnPeriod(entry)
  if (!only || isAlone) {
    const post = only ?? entry
    return createEntryModel(entry, {
      ...partsOf(post, print),
      heading: [linePiece(post.id, 'position', post.position)],
      organisation: [linePiece(entry.id, 'name', entry.name)],
      details: [
        ...(print.roles ? [] : [descriptionOf(entry)]),
        linePiece(post.id, 'location', post.location),
        employmentOf(entry),
        urlPiece(entry.id, 'url', entry.url),
      ],
      about: print.roles ? [descriptionOf(entry)] : [],
    })
  }
  if (entry.hidden) return null
  if (print.roles === 'apart' && (hasOwnPost(entry) || !hasOwnPeriod(entry))) {
    return rolesApart(entry, roles, print)
  }
  const shared = print.roles ? sharedPlace(entry, roles) : null
  const place = shared ?? entry
  return createEntryModel(entry, {
    ...partsOf(entry, print),
    heading: [linePiece(entry.id, 'name', entry.name)],
    organisation: [linePiece(entry.id, 'position', entry.position)],
    dates: print.roles && !hasOwnPeriod(entry) ? [] : wholePeriod(entry, roles, print),
    details: [
      ...(print.roles ? [] : [descriptionOf(entry)]),
      linePiece(place.id, 'location', place.location),
      employmentOf(entry),
      urlPiece(entry.id, 'url', entry.url),
    ],
    about: print.roles ? [descriptionOf(entry)] : [],
    roles: roles.flatMap(
      (role) => roleModel(shared ? { ...role, location: '' } : role, print) ?? [],
    ),
  })
}
