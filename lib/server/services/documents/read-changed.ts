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

/** The parts of an object: those that are as they were, and those that have to be read. */
type Parted = {
  known: JsonObject
  changed: JsonObject
  /** Unknown fields, unchanged. */
  others: JsonObject
  /** Of the changed ones those that are lists, of which the changed entries are read. */
  lists: Map<string, PartedList>
}

/**
 * Reads a document as `readDocument` does, with the same outcome, but looks only at what differs
 * from a state that was read before: a save changes an entry or two, and the server reads every save.
 * Parts that are equal are the known ones themselves. Wherever anything is odd, the whole is read, so
 * that problems are told by their places.
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
  // In their places, so that what is nested too deep is nested too deep here.
  const copied = copyJson({ ...around.changed, content: content.changed })
  if (!copied.ok || !isJsonObject(copied.value) || !isJsonObject(copied.value.content)) return null
  const readContent = readParts(content, copied.value.content, partsOfContent)
  const read = readContent && readParts(around, copied.value, partsOfDocument)
  if (!read) return null
  const whole = { ...read, content: { ...readContent, ...content.others }, ...around.others }
  return whole as unknown as Document
}

/** Null where a key that nobody knows is new or has changed: that is for the whole to judge. */
function partObject(sent: JsonObject, known: JsonObject, parts: Parts): Parted | null {
  const parted: Parted = { known: {}, changed: {}, others: {}, lists: new Map() }
  let fields = 0
  for (const [key] of parts) {
    const [value, before] = [sent[key], known[key]]
    if (value !== undefined) fields++
    if (before !== undefined && equalJson(value, before)) {
      parted.known[key] = before
    } else if (isSectionKey(key) && Array.isArray(value) && Array.isArray(before)) {
      // Too many is for the whole to say.
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

/** The parts that have a schema, known or read now; null: something is wrong. */
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
    const list = parted.lists.get(key)
    read[key] = (list ? fillList(list, result.data) : result.data) as JsonObject[string]
  }
  return read
}
