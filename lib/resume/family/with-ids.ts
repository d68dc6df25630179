import { asJson } from '../change/tree'
import { isJsonObject, type JsonValue } from '../json-value'
import type { ResumeDocument } from '../schema/document'

/** Pairs of ids of the same nodes in a master and its follower. */
export type IdPairs = readonly (readonly string[])[]

type Ids = Readonly<Record<string, string>>

function replaced(value: JsonValue, ids: Ids): JsonValue {
  if (typeof value === 'string') return Object.hasOwn(ids, value) ? (ids[value] ?? value) : value
  if (Array.isArray(value)) return value.map((item) => replaced(item, ids))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, ids)]))
}

/**
 * Replaces node ids and references to them. Safe as plain string replacement, since random ids
 * never equal typed text.
 * @param pairs of old and new ids
 */
export function withIds(document: ResumeDocument, pairs: IdPairs = []): ResumeDocument {
  if (pairs.length === 0) return document
  const content = replaced(asJson(document).content ?? null, Object.fromEntries(pairs))
  // Only strings were replaced, so the type is unchanged.
  return { ...document, content: content as unknown as ResumeDocument['content'] }
}

/** Reverses pairs of ids. */
export const inversePairs = (pairs: IdPairs = []): IdPairs => pairs.map((pair) => pair.toReversed())
