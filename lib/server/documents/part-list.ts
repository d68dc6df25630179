import 'server-only'
import { equalJson, isJsonObject, type JsonValue } from '@/lib/resume/json-value'

/** A list of entries, split into the unchanged ones in their places, and the others, which have to be validated. */
export type PartedList = { known: (JsonValue | undefined)[]; changed: JsonValue[] }

/** Finds the unchanged entries by their ids. */
export function partList(entries: readonly JsonValue[], before: readonly JsonValue[]): PartedList {
  const byId = new Map(before.map((entry) => [isJsonObject(entry) ? entry.id : null, entry]))
  const parted: PartedList = { known: [], changed: [] }
  for (const entry of entries) {
    const previous = isJsonObject(entry) ? byId.get(entry.id) : undefined
    const isKnown = previous !== undefined && equalJson(entry, previous)
    parted.known.push(isKnown ? previous : undefined)
    if (!isKnown) parted.changed.push(entry ?? null)
  }
  return parted
}

/**
 * Reassembles the list.
 *
 * @param read the validated entries, in their order
 */
export function fillList({ known }: PartedList, read: unknown): JsonValue[] {
  const fresh = (read as JsonValue[]).values()
  return known.map((entry) => entry ?? (fresh.next().value as JsonValue))
}
