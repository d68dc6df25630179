import { isJsonObject, type JsonValue, objectOf } from '@/lib/resume/json-value'
import { leftoverCells, scalarText } from '../structured/leftover-cells'
import type { DataCell, DataTarget } from '../structured/structured-types'

/** Metadata keys of the registry: ids, times, sources, visibility. */
export const bookkeeping: ReadonlySet<string> = new Set(
  [
    'put-code path visibility display-index source created-date last-modified-date history preferences',
    'submission-date completion-date-of-record disambiguated-organization external-id-normalized',
    'external-id-normalized-error external-id-relationship verified primary',
  ].flatMap((row) => row.split(' ')),
)

/** Returns a value as a list. */
const listOf = (value: JsonValue | undefined): JsonValue[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** Returns the items under a key of an object, and its other values as unplaced cells. */
export function itemsIn(
  container: JsonValue | undefined,
  key: string,
  ignored: ReadonlySet<string> = bookkeeping,
): { items: JsonValue[]; rest: DataCell[] } {
  if (!isJsonObject(container)) return { items: [], rest: leftoverCells(key, container) }
  const { [key]: items, ...rest } = container
  return { items: listOf(items), rest: leftoverCells('', rest, ignored) }
}

/** Returns the text of a value, which the API wraps as `{ value }` or `{ content }`. */
export const textOf = (value: JsonValue | undefined): string =>
  isJsonObject(value) ? scalarText(value.value) || scalarText(value.content) : scalarText(value)

/** Formats a date of the API for `parseDate`: "2019-03". */
export function dateOf(value: JsonValue | undefined): string {
  const { year, month, day } = objectOf(value)
  const parts = [year, month, day].map(textOf)
  const end = parts.indexOf('')
  return parts.slice(0, end < 0 ? 3 : end).join('-')
}

/**
 * Returns the cells of an object: planned keys with their targets, all other and non-text values
 * unplaced.
 */
export function cellsOf(
  label: string,
  value: JsonValue | undefined,
  plan: readonly (readonly [path: string, target: DataTarget])[],
): DataCell[] {
  const used = new Set<string>()
  const cells = plan.flatMap(([path, target]): DataCell[] => {
    const found = findPath(value, path.split('.'))
    const text = /date$/.test(path) ? dateOf(found) : textOf(found)
    if (text !== '') used.add(path)
    return text === '' ? [] : [{ label: path, value: text, target }]
  })
  return [...cells, ...leftoverCells(label, without(value, [...used]), bookkeeping)]
}

function findPath(value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  const [key, ...rest] = path
  return key === undefined ? value : findPath(objectOf(value)[key], rest)
}

/** Removes the parts of a value that were read as its text or date. */
function withoutText(value: JsonValue | undefined, isDate: boolean): JsonValue {
  if (!isJsonObject(value)) return null
  if (!isDate) {
    const key = scalarText(value.value) === '' ? 'content' : 'value'
    return { ...value, [key]: null }
  }
  const known = dateOf(value).split('-').length
  const read = ['year', 'month', 'day'].slice(0, known)
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      read.includes(key) ? withoutText(one, false) : one,
    ]),
  )
}

function without(value: JsonValue | undefined, paths: readonly string[]): JsonValue | undefined {
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const inner = paths.flatMap((path) =>
        path.startsWith(`${key}.`) ? [path.slice(key.length + 1)] : [],
      )
      return [
        key,
        paths.includes(key) ? withoutText(one, /date$/.test(key)) : (without(one, inner) ?? null),
      ]
    }),
  )
}
