import 'server-only'
import { asJson } from '@/lib/resume/change/tree'
import type { JsonValue } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'

/** A document, its content, the lists in it: the entries of these are written in one go. */
const levels = 3

const written = new WeakMap<object, string>()

/**
 * A document as `JSON.stringify` writes it, made once: its size is looked at before it is taken in,
 * and the same text is stored. Documents do not change; whoever changes one makes another, which
 * shares all parts that stayed the same, and the texts of these are not made again.
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
