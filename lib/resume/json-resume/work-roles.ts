import { employerFields, entryFieldsOf, entryFlags, roleFields } from '../entry-fields'
import { isJsonObject, type JsonObject, type JsonValue, objectsIn } from '../json-value'
import { type Reading, takeGivenId } from './read-values'

/** Fields and flags of an entry that its roles replace. */
const droppedFields: readonly string[] = [
  ...entryFieldsOf('work').map(({ name }) => name),
  ...Object.keys(entryFlags),
  'id',
]

const pick = (source: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(
    names.flatMap((name) => (source[name] === undefined ? [] : [[name, source[name]]])),
  )

const without = (source: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(source).filter(([name]) => !names.includes(name)))

const isEmpty = (value: JsonValue | undefined) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Entry fields written to `meta.vitae` only, since other programs read those of the roles. */
const bareFields = ['startDate', 'endDate', 'location', ...Object.keys(entryFlags)]

/** Whether an entry with roles needs its own item because it has further data. */
const needsItem = (entry: JsonObject) =>
  roleFields.some(({ name }) => !bareFields.includes(name) && !isEmpty(entry[name])) ||
  Object.keys(entry).some((name) => !droppedFields.includes(name))

/**
 * Flattens work entries for JSON Resume, which has no roles: one item per role with the employer's
 * fields.
 * @returns the items, and their grouping for `meta.vitae` and `groupItems`
 */
export function flattenWork(work: readonly JsonObject[]): {
  items: JsonObject[]
  groups: JsonObject[]
} {
  const items: JsonObject[] = []
  const groups: JsonObject[] = []
  for (const { roles: held = [], ...entry } of work) {
    const roles = objectsIn(held)
    const shared = pick(entry, employerFields)
    const hasItem = roles.length === 0 || needsItem(entry)
    const placed = (role: JsonObject) => !isEmpty(role.location) || isEmpty(entry.location)
    if (roles.length > 0) {
      const unplaced = roles.flatMap((role, at) => (placed(role) ? [] : [at]))
      const group = {
        ...{ at: items.length, count: roles.length },
        ...(unplaced.length > 0 ? { unplaced } : {}),
      }
      const bare = pick(entry, ['id', ...bareFields])
      groups.push(hasItem ? group : { ...group, entry: bare })
    }
    if (hasItem) items.push(entry)
    const where = pick(entry, ['location'])
    items.push(...roles.map((role) => ({ ...role, ...shared, ...(placed(role) ? {} : where) })))
  }
  return { items, groups }
}

type Group = { at: number; count: number; entry: JsonObject | null; unplaced: JsonValue[] }

function readGroup(value: JsonValue): Group | null {
  if (!isJsonObject(value)) return null
  const { at, count, entry = null, unplaced } = value
  if (typeof at !== 'number' || typeof count !== 'number' || count < 1) return null
  return {
    ...{ at, count, entry: isJsonObject(entry) ? entry : null },
    unplaced: Array.isArray(unplaced) ? unplaced : [],
  }
}

/**
 * Restores entries with roles from the exported grouping. A group whose items no longer have the
 * same employer, because the file was edited, stays flat.
 */
export function groupItems(
  reading: Reading,
  items: readonly JsonObject[],
  noted: JsonValue | undefined,
): JsonObject[] {
  const groups = new Map(
    (Array.isArray(noted) ? noted : []).flatMap((value): [number, Group][] => {
      const group = readGroup(value)
      return group ? [[group.at, group]] : []
    }),
  )
  const entries: JsonObject[] = []
  for (let at = 0; at < items.length; ) {
    const group = groups.get(at)
    const length = group ? group.count + (group.entry ? 0 : 1) : 1
    const members = items.slice(at, at + length)
    const [first = {}] = members
    const isWhole = members.length === length && members.every(({ name }) => name === first.name)
    if (!group || !isWhole) {
      entries.push(first)
      at += 1
      continue
    }
    const entry = group.entry
      ? {
          ...pick(group.entry, bareFields),
          ...pick(first, employerFields),
          id: takeGivenId(reading, group.entry.id),
        }
      : first
    const roles = group.entry ? members : members.slice(1)
    const isInherited = ({ location }: JsonObject, index: number) =>
      group.unplaced.includes(index) && location === entry.location
    entries.push({
      ...entry,
      roles: roles.map((role, index) =>
        without(role, [...employerFields, ...(isInherited(role, index) ? ['location'] : [])]),
      ),
    })
    at += length
  }
  return entries
}
