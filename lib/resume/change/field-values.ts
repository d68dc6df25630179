import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import type { Document } from '../schema/document'
import { resolveSections } from '../sections'
import { type FieldAddress, sectionOwner } from './address'
import { asJson, ownerAndField, readTree } from './tree'

/**
 * The value at an address, `undefined` where there is none. Owners are the ids of entries, bullets,
 * profiles, details and custom sections, `section:<key>`, and the fixed parts: `basics` (with
 * `location.city` and the like), `design`, `document`, `content`, `meta`, `recipient`. A section
 * without a stored state answers with the state of a new CV.
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
 * A document with another value at an address; the given one is not changed, and what did not
 * change is shared with it. An address whose owner is not there (any more) gives the very same
 * document. Nothing is checked: the caller gives a value of the field's type within the limits.
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
    // The path comes from the document itself and the owner's type stays what it is.
    return setAt(asJson(document), [...node.path, place.field], value) as unknown as T
  }
  const states = allStates(document)
  const at = states.findIndex((item) => sectionOwner(String(item.key)) === place.owner)
  if (at < 0) return document
  // One state alone would move its section to the front: all are written, in the order they print.
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
