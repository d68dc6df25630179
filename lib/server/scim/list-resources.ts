import 'server-only'
import type { Values } from './attributes'
import { listValues, matchFilter } from './match-filter'
import type { Place } from './parse-filter'
import type { Query, Selection } from './read-query'

const listSchema = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'

/** Returns a value with some of its parts, or with all but these. */
function selectParts(value: unknown, parts: ReadonlySet<string>, isKept: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => selectParts(one, parts, isKept))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => parts.has(name) === isKept))
}

/** Returns a resource with the attributes that are asked for. Its id and its schema are always there. */
export function selectAttributes(resource: Values, { isKept, paths }: Selection): Values {
  const selected: Values = {}
  for (const [name, value] of Object.entries(resource)) {
    const named = paths.filter(({ attribute }) => attribute.name === name)
    if (name === 'id' || name === 'schemas') selected[name] = value
    else if (named.some(({ part }) => part === null)) {
      if (isKept) selected[name] = value
    } else if (named.length > 0) {
      const parts = new Set(named.map(({ part }) => part?.name ?? ''))
      selected[name] = selectParts(value, parts, isKept)
    } else if (!isKept) selected[name] = value
  }
  return selected
}

/** Returns what a resource is sorted by: of a list, its primary or first value. In lower case, as names are compared. */
function sortKey(resource: Values, { attribute, part }: Place): string {
  const values = listValues(resource, attribute) as (Values | string | boolean)[]
  const value = values.find((one) => typeof one === 'object' && one.primary === true) ?? values[0]
  const leaf = typeof value === 'object' ? value[part?.name ?? 'value'] : value
  return typeof leaf === 'string' || typeof leaf === 'boolean' ? String(leaf).toLowerCase() : ''
}

function sortResources(
  resources: readonly Values[],
  place: Place,
  isDescending: boolean,
): Values[] {
  const keyed = resources.map((resource) => ({ resource, key: sortKey(resource, place) }))
  // Those without a value come last in the ascending order (RFC 7644, section 3.4.2.3).
  const compare = (a: string, b: string) =>
    a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1
  const sorted = keyed.toSorted((a, b) =>
    isDescending ? compare(b.key, a.key) : compare(a.key, b.key),
  )
  return sorted.map(({ resource }) => resource)
}

/** Answers a query over resources with one page of those that match (RFC 7644, section 3.4.2). */
export function listResources(resources: readonly Values[], query: Query): Values {
  const { filter, sortBy, startIndex, count, selection } = query
  const matching = filter ? resources.filter((one) => matchFilter(filter, one)) : resources
  const sorted = sortBy ? sortResources(matching, sortBy, query.isDescending) : matching
  const page = sorted.slice(startIndex - 1, startIndex - 1 + count)
  return {
    schemas: [listSchema],
    totalResults: matching.length,
    startIndex,
    itemsPerPage: count,
    Resources: page.map((one) => selectAttributes(one, selection)),
  }
}
