import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { DataCell } from './structured-types'

/** Returns the text of a scalar; empty for null, lists and objects. */
export function scalarText(value: JsonValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}

/**
 * Returns every scalar of a value as a cell without a target, labelled with its key path, so that
 * unknown data remains as unplaced lines.
 * @param ignored keys without content, at any depth
 */
export function leftoverCells(
  label: string,
  value: JsonValue | undefined,
  ignored: ReadonlySet<string> = new Set(),
): DataCell[] {
  if (Array.isArray(value)) return value.flatMap((one) => leftoverCells(label, one, ignored))
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([key, one]) =>
      ignored.has(key) ? [] : leftoverCells(label === '' ? key : `${label} ${key}`, one, ignored),
    )
  }
  const text = scalarText(value)
  return text === '' ? [] : [{ label, value: text, target: null }]
}
