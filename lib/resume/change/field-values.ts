import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import type { Document } from '../schema/document'
import { resolveSections } from '../sections'
import { type FieldAddress, sectionOwner } from './address'
import { asJson, ownerAndField, readTree } from './tree'

/**
 * Returns the value at an address, `undefined` if there is none. Owners are the ids of entries,
 * bullets, profiles, details and custom sections, `section:<key>`, and the fixed parts: `basics`
 * (with `location.city` and the like), `design`, `document`, `content`, `meta`, `recipient`. A
 * section without a stored state has the default one.
 */
export function readField(document: Document, address: FieldAddress): JsonValue | undefined {
  const place = ownerAndField(address)
  if (!place) return undefined
  const node = readTree(document).nodes.get(place.owner)
  if (node) return Object.hasOwn(node.fields, place.field) ? node.fields[place.field] : undefined
  const state = allStates(document).find((item) => sectionOwner(String(item.key)) === place.owner)
  return state && Object.hasOwn(state, place.field) ? state[place.field] : undefined
}

/**
 * Returns a document with a value replaced, sharing unchanged parts with the given one, which is
 * not modified. Returns the same document if the owner does not exist. The caller must pass a value
 * of the field's type within limits.
 */
export function writeField<T extends Document>(
  document: T,
  address: FieldAddress,
  value: JsonValue,
): T {
  const place = ownerAndField(address)
  if (!place) return document
  const node = readTree(document).nodes.get(place.owner)
  if (node) {
    // The path is from the document itself, so the type is unchanged.
    return setAt(asJson(document), [...node.path, place.field], value) as unknown as T
  }
  const states = allStates(document)
  const at = states.findIndex((item) => sectionOwner(String(item.key)) === place.owner)
  if (at < 0) return document
  // A single state would move its section to the front, so all are written, in printed order.
  states[at] = { ...states[at], [place.field]: value }
  return setAt(asJson(document), ['content', 'sections'], states) as unknown as T
}

function allStates(document: Document): JsonObject[] {
  if (document.kind !== 'resume') return []
  return resolveSections(document.content).map(({ state }) => ({ ...state }))
}

function setAt(target: JsonValue, path: readonly (string | number)[], value: JsonValue): JsonValue {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(target)) {
    return target.map((item, at) => (at === key ? setAt(item, rest, value) : item))
  }
  if (!isJsonObject(target)) return target
  return { ...target, [key]: setAt(target[key] ?? null, rest, value) }
}
