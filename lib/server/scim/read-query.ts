import 'server-only'
import { isRecord } from '@/lib/resume/is-record'
import { type AttributePath, findPath } from './attributes'
import {
  type Filter,
  maxExpressionLength,
  type Place,
  parseFilter,
  parsePath,
} from './parse-filter'
import { ScimError } from './scim-error'

/** Attributes of an answer: only these, or all but these. */
export type Selection = { isKept: boolean; paths: readonly AttributePath[] }

/** Query of a request (RFC 7644, section 3.4.2). */
export type Query = {
  filter: Filter | null
  selection: Selection
  sortBy: Place | null
  isDescending: boolean
  /** Counts from 1. */
  startIndex: number
  count: number
}

/** Maximum number of resources of one answer. */
export const maxResults = 200
const defaultCount = 20

const names = [
  ...['filter', 'attributes', 'excludedAttributes', 'sortBy'],
  ...['sortOrder', 'startIndex', 'count'],
] as const

/** Reads a list of attributes. @throws ScimError `invalidPath` */
function readPaths(text: string): AttributePath[] {
  const refuse = (): never => {
    throw new ScimError(400, 'invalidPath', 'There is no such attribute, or the list is too long')
  }
  if (text.length > maxExpressionLength) refuse()
  const written = text.split(',').map((name) => name.trim())
  return written.flatMap((name) => (name === '' ? [] : (findPath(null, name) ?? refuse())))
}

/**
 * Reads the parameters of a request.
 *
 * @param read returns the text of a parameter
 * @throws ScimError `invalidFilter`, `invalidPath`
 */
export function readQuery(read: (name: string) => string | undefined): Query {
  const [filter, attributes, excluded, sortBy, sortOrder, start, count] = names.map(
    (name) => read(name) ?? '',
  ) as [string, string, string, string, string, string, string]
  const number = (text: string, usual: number) => (/^-?\d{1,6}$/.test(text) ? Number(text) : usual)
  return {
    filter: filter === '' ? null : parseFilter(filter),
    selection: attributes
      ? { isKept: true, paths: readPaths(attributes) }
      : { isKept: false, paths: readPaths(excluded) },
    sortBy: sortBy === '' ? null : parsePath(sortBy, null),
    isDescending: sortOrder.toLowerCase() === 'descending',
    startIndex: Math.max(1, number(start, 1)),
    count: Math.min(maxResults, Math.max(0, number(count, defaultCount))),
  }
}

const searchSchema = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest'

/** Returns a parameter in the body of a search as a text; null for one of another type. */
function toText(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return ''
  if (name === 'startIndex' || name === 'count')
    return Number.isInteger(value) ? String(value) : null
  if (!name.endsWith('ttributes')) return typeof value === 'string' ? value : null
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value.join(',')
    : null
}

/**
 * Reads the body of a search by POST (RFC 7644, section 3.4.3).
 *
 * @throws ScimError `invalidSyntax` for a message that is no search, and as `readQuery`
 */
export function readSearch(body: unknown): Query {
  const refuse = (): never => {
    throw new ScimError(400, 'invalidSyntax', 'The body is no SearchRequest')
  }
  if (!isRecord(body)) return refuse()
  if (!Array.isArray(body.schemas) || !body.schemas.includes(searchSchema)) refuse()
  return readQuery(
    (name) => toText(name, Object.hasOwn(body, name) ? body[name] : undefined) ?? refuse(),
  )
}
