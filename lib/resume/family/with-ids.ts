import { asJson } from '../change/tree'
import { isJsonObject, type JsonValue } from '../json-value'
import type { ResumeDocument } from '../schema/document'

/** Ids of the same nodes in a followed CV and in its follower. */
export type IdPairs = readonly (readonly string[])[]

type Ids = Readonly<Record<string, string>>

function replaced(value: JsonValue, ids: Ids): JsonValue {
  if (typeof value === 'string') return Object.hasOwn(ids, value) ? (ids[value] ?? value) : value
  if (Array.isArray(value)) return value.map((item) => replaced(item, ids))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, ids)]))
}

/**
 * Returns a CV with other ids of its nodes, wherever one stands or is named by another. Ids are random, so no text that
 * somebody typed equals one.
 *
 * @param pairs each id with the one that replaces it
 */
export function withIds(document: ResumeDocument, pairs: IdPairs = []): ResumeDocument {
  if (pairs.length === 0) return document
  const content = replaced(asJson(document).content ?? null, Object.fromEntries(pairs))
  // Strings took the place of strings: the shape is the same.
  return { ...document, content: content as unknown as ResumeDocument['content'] }
}

/** The same pairs of ids the other way round. */
export const inversePairs = (pairs: IdPairs = []): IdPairs => pairs.map((pair) => pair.toReversed())
