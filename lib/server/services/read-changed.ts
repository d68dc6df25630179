import 'server-only'
import { equalJson, isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { limits } from '@/lib/resume/limits'
import { currentSchemaVersion, type Document } from '@/lib/resume/schema/document'
import { sectionKeys } from '@/lib/resume/sections'
import { asJson } from '@/lib/resume/tree'
import { type ReadResult, readDocument } from '@/lib/resume/upgrade'

/** A list of which some entries are known already: those, and the places that have to be read. */
type Parted = { known: (JsonValue | undefined)[]; unknown: number[] }

/**
 * Reads a document as `readDocument` does, with the same outcome, but looks only at what differs
 * from a state that was read before: a save changes an entry or two, and the server reads every save.
 * Wherever anything is odd, the whole is read, so that problems are told by their places.
 *
 * @param known a document that was read by this code; null when there is none
 */
export function readChanged(input: unknown, known: Document | null): ReadResult {
  const parted = known && partDocument(input, asJson(known))
  if (!parted) return readDocument(input)
  const read = readDocument(parted.rest)
  if (!read.ok) return readDocument(input)
  const content = asJson(read.document).content
  if (!isJsonObject(content)) return readDocument(input)
  for (const [key, { known: entries, unknown }] of parted.lists) {
    const fresh = content[key]
    if (!Array.isArray(fresh) || fresh.length !== unknown.length) return readDocument(input)
    for (const [at, place] of unknown.entries()) entries[place] = fresh[at]
    content[key] = entries as JsonValue[]
  }
  return read
}

/** The document without the entries that are known, and how to put it together again. */
function partDocument(
  input: unknown,
  known: JsonObject,
): { rest: JsonObject; lists: Map<string, Parted> } | null {
  if (!isJsonObject(input) || !isJsonObject(input.content) || !isJsonObject(known.content)) {
    return null
  }
  const isSameKind = input.kind === 'resume' && known.kind === 'resume'
  const isCurrent =
    input.schemaVersion === currentSchemaVersion && known.schemaVersion === currentSchemaVersion
  if (!isSameKind || !isCurrent) return null
  const lists = new Map<string, Parted>()
  const content = { ...input.content }
  for (const key of sectionKeys) {
    const [entries, before] = [input.content[key], known.content[key]]
    if (!Array.isArray(entries) || !Array.isArray(before)) continue
    // Too many is for the whole to say.
    if (entries.length > limits.entries) return null
    const parted = partList(entries, before)
    lists.set(key, parted)
    content[key] = parted.unknown.map((at) => entries[at] ?? null)
  }
  return { rest: { ...input, content }, lists }
}

function partList(entries: readonly JsonValue[], before: readonly JsonValue[]): Parted {
  const byId = new Map(before.map((entry) => [isJsonObject(entry) ? entry.id : null, entry]))
  const parted: Parted = { known: [], unknown: [] }
  for (const [at, entry] of entries.entries()) {
    const twin = isJsonObject(entry) ? byId.get(entry.id) : undefined
    const isKnown = twin !== undefined && equalJson(entry, twin)
    parted.known.push(isKnown ? twin : undefined)
    if (!isKnown) parted.unknown.push(at)
  }
  return parted
}
