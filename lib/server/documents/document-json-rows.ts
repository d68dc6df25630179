import 'server-only'
import { asJson } from '@/lib/resume/change/tree'
import type { JsonValue } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'

/** A document, its content, the lists in it: the entries of these are serialised as a whole. */
const levels = 3

const written = new WeakMap<object, string>()

/**
 * Serialises a document as `JSON.stringify` does, once: the text is used for the size check and then stored.
 * Documents are immutable; a changed document shares all parts that stayed the same, and their texts are reused.
 */
export function jsonOfDocument(document: Document): string {
  return writePart(asJson(document), levels)
}

function writePart(part: JsonValue, level: number): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part)
  const made = written.get(part)
  if (made !== undefined) return made
  const json = level === 0 ? JSON.stringify(part) : writeParts(part, level - 1)
  written.set(part, json)
  return json
}

function writeParts(parts: Exclude<JsonValue, string | number | boolean | null>, level: number) {
  if (Array.isArray(parts)) return `[${parts.map((part) => writePart(part, level)).join(',')}]`
  const fields: string[] = []
  for (const [key, part] of Object.entries(parts)) {
    if (part !== undefined) fields.push(`${JSON.stringify(key)}:${writePart(part, level)}`)
  }
  return `{${fields.join(',')}}`
}
