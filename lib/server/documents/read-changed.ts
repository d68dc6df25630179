import 'server-only'
import { asJson } from '@/lib/resume/change/tree'
import { copyJson, equalJson, isJsonObject, type JsonObject } from '@/lib/resume/json-value'
import { limits } from '@/lib/resume/resume-limits'
import { resumeContentSchema } from '@/lib/resume/schema/content'
import {
  currentSchemaVersion,
  type Document,
  resumeDocumentSchema,
} from '@/lib/resume/schema/document'
import { isSectionKey } from '@/lib/resume/sections'
import { type ReadResult, readDocument } from '@/lib/resume/upgrade'
import { fillList, type PartedList, partList } from './part-list'

const { content: contentSchema, ...aroundContent } = resumeDocumentSchema.shape
const partsOfDocument = Object.entries(aroundContent)
const partsOfContent = Object.entries(resumeContentSchema.shape)
type Parts = typeof partsOfDocument | typeof partsOfContent

/** The parts of an object: the unchanged ones, and those that have to be validated. */
type Parted = {
  known: JsonObject
  changed: JsonObject
  /** Unknown fields, unchanged. */
  others: JsonObject
  /** Changed parts that are lists, of which only the changed entries are validated. */
  lists: Map<string, PartedList>
}

/**
 * Validates a document as `readDocument` does, with the same outcome, but looks only at the differences from a
 * state that was validated before: a save changes an entry or two, and the server validates every save. Equal parts
 * are taken from the known document. If anything is unusual, the whole document is validated, so that problems are
 * reported by their places.
 *
 * @param known a document that was read by this code; null when there is none
 */
export function readChanged(input: unknown, known: Document | null): ReadResult {
  const document = known && readByParts(input, asJson(known))
  return document ? { ok: true, document } : readDocument(input)
}

function readByParts(input: unknown, known: JsonObject): Document | null {
  if (!isJsonObject(input) || !isJsonObject(input.content) || !isJsonObject(known.content)) {
    return null
  }
  const isSameKind = input.kind === 'resume' && known.kind === 'resume'
  const isCurrent =
    input.schemaVersion === currentSchemaVersion && known.schemaVersion === currentSchemaVersion
  if (!isSameKind || !isCurrent) return null
  const { content: sentContent, ...sent } = input
  const { content: knownContent, ...before } = known
  const around = partObject(sent, before, partsOfDocument)
  const content = partObject(sentContent, knownContent, partsOfContent)
  if (!around || !content) return null
  // Copied in place, so that the limit of nesting applies as in the whole document.
  const copied = copyJson({ ...around.changed, content: content.changed })
  if (!copied.ok || !isJsonObject(copied.value) || !isJsonObject(copied.value.content)) return null
  const readContent = readParts(content, copied.value.content, partsOfContent)
  const read = readContent && readParts(around, copied.value, partsOfDocument)
  if (!read) return null
  const whole = { ...read, content: { ...readContent, ...content.others }, ...around.others }
  return whole as unknown as Document
}

/** Splits an object; null if an unknown key is new or has changed: then the whole document is validated. */
function partObject(sent: JsonObject, known: JsonObject, parts: Parts): Parted | null {
  const parted: Parted = { known: {}, changed: {}, others: {}, lists: new Map() }
  let fields = 0
  for (const [key] of parts) {
    const [value, before] = [sent[key], known[key]]
    if (value !== undefined) fields++
    if (before !== undefined && equalJson(value, before)) {
      parted.known[key] = before
    } else if (isSectionKey(key) && Array.isArray(value) && Array.isArray(before)) {
      // A list that is too long is reported by the validation of the whole document.
      if (value.length > limits.entries) return null
      const list = partList(value, before)
      parted.lists.set(key, list)
      parted.changed[key] = list.changed
    } else if (value !== undefined) parted.changed[key] = value
  }
  if (Object.keys(sent).length === fields) return parted
  const isPart = new Set(parts.map(([key]) => key))
  for (const key of Object.keys(sent)) {
    if (isPart.has(key)) continue
    const before = Object.hasOwn(known, key) ? known[key] : undefined
    if (before === undefined || !equalJson(sent[key], before)) return null
    parted.others[key] = before
  }
  return parted
}

/** Returns the parts that have a schema, known or validated now; null if one is invalid. */
function readParts(parted: Parted, copied: JsonObject, parts: Parts): JsonObject | null {
  const read: JsonObject = {}
  for (const [key, schema] of parts) {
    const before = parted.known[key]
    if (before !== undefined) {
      read[key] = before
      continue
    }
    const result = schema.safeParse(copied[key])
    if (!result.success) return null
    // As in the whole document, a field that is not there leaves no key.
    if (result.data === undefined) continue
    const list = parted.lists.get(key)
    read[key] = (list ? fillList(list, result.data) : result.data) as JsonObject[string]
  }
  return read
}
