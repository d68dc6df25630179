import { asJson } from '../change/tree'
import { isJsonObject, type JsonValue } from '../json-value'
import type { ResumeDocument } from '../schema/document'

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
 * @param ids new ids by those that they replace; the CV itself comes back where it is undefined or empty
 */
export function withIds(document: ResumeDocument, ids: Ids | undefined): ResumeDocument {
  if (!ids || Object.keys(ids).length === 0) return document
  const content = replaced(asJson(document).content ?? null, ids)
  // Strings took the place of strings: the shape is the same.
  return { ...document, content: content as unknown as ResumeDocument['content'] }
}

/** The same pairs of ids the other way round. */
export const inverseIds = (ids: Ids | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(ids ?? {}).map(([there, here]) => [here, there]))
